import { MAX_LEVELS, type Goal } from './goals.js';
import type { Area } from './strategy.js';

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

/** Goals on the last level that is shown cannot be opened. */
export const opens = (goal: Goal, depth: number): boolean =>
  goal.goals.length > 0 && depth < MAX_LEVELS;

export interface AreaGroup {
  /** Missing for the goals that belong to no area. */
  readonly area?: Area;
  readonly goals: readonly Goal[];
}

/**
 * Puts each goal under the first of its areas, in the order of the areas; goals without one come
 * first. A group without goals is left out: its heading would be empty.
 */
export function groupByArea(goals: readonly Goal[], areas: readonly Area[]): AreaGroup[] {
  const rest = { goals: [] as Goal[] };
  const groups = areas.map((area) => ({ area, goals: [] as Goal[] }));
  // Reversed: of two areas with one id, the first counts.
  const byId = new Map(groups.map((group) => [group.area.id, group] as const).reverse());
  for (const goal of goals) (byId.get(goal.areas[0] ?? '') ?? rest).goals.push(goal);
  return [rest, ...groups].filter((group) => group.goals.length > 0);
}

/** With fewer goals it is not worth it that what is below moves when its height is known. */
const LARGE = 60;

/** Whether a plan is too large to lay out what is off the screen. */
export const isLarge = (goals: readonly Goal[]): boolean =>
  goals.flatMap((goal) => goal.goals).length > LARGE;
