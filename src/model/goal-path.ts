import { isNumberWanted } from './goal-number.js';
import { walkGoals, type GoalAtDepth } from './goal-tree.js';
import type { Goal } from './goals.js';

/** The goal with this number or id, after all the goals above it; empty if there is none. */
export function pathToGoal(goals: readonly Goal[], numberOrId: string): GoalAtDepth[] {
  const wanted = numberOrId.trim();
  for (const place of walkGoals(goals)) {
    const { number, id } = place.goal;
    if (id !== wanted && !(number && isNumberWanted(number, wanted))) continue;
    const path: GoalAtDepth[] = [];
    for (let step: GoalAtDepth | undefined = place; step; step = step.parent) path.unshift(step);
    return path;
  }
  return [];
}
