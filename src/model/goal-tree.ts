import { MAX_LEVELS, type Goal } from './goals.js';

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

/** The goal with this number or id, after all the goals above it; empty if there is none. */
export function pathToGoal(goals: readonly Goal[], numberOrId: string): GoalAtDepth[] {
  const wanted = numberOrId.trim();
  for (const place of walkGoals(goals)) {
    const { number, id } = place.goal;
    // "1.1." and "1.1" are one number.
    if (![number, number?.replace(/\.$/, ''), id].includes(wanted)) continue;
    const path: GoalAtDepth[] = [];
    for (let step: GoalAtDepth | undefined = place; step; step = step.parent) path.unshift(step);
    return path;
  }
  return [];
}
