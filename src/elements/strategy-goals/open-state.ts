import type { Goal } from '../../model/goals.js';

/** Which goals are open: a rule for all of them, and the reader's own choices, which win. */
export interface OpenState {
  /** Goals down to this level are open; the top level is 1. */
  readonly depth: number;
  readonly chosen: ReadonlyMap<string, boolean>;
}

export const openTo = (depth: number): OpenState => ({ depth, chosen: new Map() });

export const allOpen = openTo(99);
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

const ATTRIBUTE = 'data-city-open';

/**
 * Writes the state into the page, a line for each goal: for a copy of the element that a script puts in its
 * place, and for scripts that watch the page to see when its height changes.
 */
export function writeOpenState(host: Element, { depth, chosen }: OpenState): void {
  const goals = [...chosen].map(([key, open]) => (open ? '+' : '-') + key);
  host.setAttribute(ATTRIBUTE, [depth, ...goals].join('\n'));
}

export function readOpenState(host: Element): OpenState | undefined {
  const words = host.getAttribute(ATTRIBUTE);
  if (!words) return undefined;
  const goals = words.split('\n').map((goal) => [goal.slice(1), goal.startsWith('+')] as const);
  return { depth: parseInt(words), chosen: new Map(goals) };
}
