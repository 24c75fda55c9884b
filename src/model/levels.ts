import type { Goal } from './goals.js';

/** How many levels of goals are shown. Deeper ones stay in the model and are reported. */
export const MAX_LEVELS = 12;

/** On the last level that is shown there is nothing to open. */
export const opens = (goal: Goal, depth: number): boolean =>
  goal.goals.length > 0 && depth < MAX_LEVELS;
