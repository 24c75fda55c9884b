import type { Goal } from '../../model/goals.js';

/** Where a goal is on the page: its button, or the whole goal if nothing opens. */
export const goalElement = (root: ParentNode, { key }: Goal): HTMLElement | null =>
  root.querySelector(`[data-key=${CSS.escape(key)}]`);
