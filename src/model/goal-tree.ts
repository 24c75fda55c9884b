import type { Goal } from './goals.js';
import { MAX_LEVELS } from './levels.js';

export interface GoalAtDepth {
  readonly goal: Goal;
  /** 1 for the top level. */
  readonly depth: number;
  /** The goal that this one belongs to, with its own place. */
  readonly parent?: GoalAtDepth | undefined;
}

/** Every goal that is shown, in reading order, without recursion. */
export function* walkGoals(goals: readonly Goal[]): Generator<GoalAtDepth> {
  const stack = goals.map((goal): GoalAtDepth => ({ goal, depth: 1 })).reverse();
  for (let place = stack.pop(); place; place = stack.pop()) {
    yield place;
    if (place.depth === MAX_LEVELS) continue;
    const { goal, depth } = place;
    const parent = place;
    stack.push(...goal.goals.map((child) => ({ goal: child, depth: depth + 1, parent })).reverse());
  }
}
