import { pathToGoal } from '../../../model/goal-tree.js';
import { withOpen } from '../open-state.js';
import type { PlanHost } from '../plan-host.js';

/**
 * Opens a goal and those above it, and takes the reader there.
 *
 * @returns whether the plan has such a goal
 */
export async function revealGoal(plan: PlanHost, numberOrId: string): Promise<boolean> {
  const path = pathToGoal(plan.strategy?.goals ?? [], numberOrId).map(({ goal }) => goal);
  const target = path.at(-1);
  if (!target) return false;
  plan.parts.controls.value?.clear();
  plan.openState = withOpen(plan.openState, path, true);
  await plan.updateComplete;
  const selector = `[data-key=${CSS.escape(target.key)}]`;
  const element = plan.renderRoot.querySelector<HTMLElement>(selector);
  if (element && !element.matches('button')) element.tabIndex = -1;
  // In this order: what has the focus keeps clear of a sticky header.
  element?.focus({ preventScroll: true });
  element?.scrollIntoView();
  return true;
}
