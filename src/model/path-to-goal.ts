import { goalAnchor } from './goal-anchor.js';
import { walkGoals, type GoalAtDepth } from './goal-tree.js';
import type { Goal } from './goals.js';

/**
 * The goal with this number or id, preceded by all the goals above it; empty if there is none. The
 * nearest to what is wanted: "1.a" also leads to 1.A, and "nowa.sala", from an address, to "nowa_sala".
 */
export function pathToGoal(goals: readonly Goal[], numberOrId: string): GoalAtDepth[] {
  const wanted = numberOrId.trim();
  const anchor = goalAnchor(wanted).toLowerCase();
  let found: GoalAtDepth | undefined;
  for (const place of walkGoals(goals)) {
    const names = [place.goal.number, place.goal.id, place.goal.key];
    if (names.some((name) => name && goalAnchor(name).toLowerCase() === anchor)) found ??= place;
    if (!names.includes(wanted)) continue;
    found = place;
    break;
  }
  const path: GoalAtDepth[] = [];
  for (let step = found; step; step = step.parent) path.unshift(step);
  return path;
}
