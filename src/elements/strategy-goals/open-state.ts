import type { Goal } from '../../model/goals.js';

/** Which goals are open: a rule for all of them, and the reader's own choices, which win. */
export interface OpenState {
  /** Goals down to this level are open; the top level is 1. */
  readonly depth: number;
  readonly chosen: ReadonlyMap<string, boolean>;
}

export const openTo = (depth: number): OpenState => ({ depth, chosen: new Map() });

export const allOpen = openTo(Infinity);
export const allClosed = openTo(0);

/** @param depth the level that the goal is on; the top level is 1 */
export const isOpen = (state: OpenState, goal: Goal, depth: number): boolean =>
  state.chosen.get(goal.key) ?? depth <= state.depth;

export function withOpen(
  state: OpenState,
  goals: readonly Pick<Goal, 'key'>[],
  open: boolean,
): OpenState {
  const chosen = new Map(state.chosen);
  goals.forEach((goal) => chosen.set(goal.key, open));
  return { ...state, chosen };
}
