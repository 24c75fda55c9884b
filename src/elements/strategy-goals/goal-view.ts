import { html, render, type TemplateResult } from 'lit';
import { goalCount } from '../../localization/core/plan-texts.js';
import { opens } from '../../model/goal-tree.js';
import type { Goal } from '../../model/goals.js';
import { headingView } from '../shared/heading-view.js';
import { markedView } from '../shared/text-view.js';
import { closedPanel } from './panel-states.js';
import { detailsView } from './goal-details-view.js';
import { labelView } from './goal-label-view.js';
import { goalList, type Item, type ListOwner } from './goal-list.js';
import { isOpen } from './open-state.js';
import type { PlanContext } from './plan-context.js';

const PANEL = 'panel-';

const panelId = (goal: Goal): string => PANEL + goal.key;

/** The key of the goal that this panel belongs to. */
export const panelKey = (id: string): string => id.slice(PANEL.length);

/**
 * A goal under a heading of its own, with a button in it if there is anything to open.
 *
 * @param depth the level of the goal; the top level is 1
 * @param level the level of its heading
 * @param item where it is shown
 */
function goalView(
  goal: Goal,
  depth: number,
  level: number,
  context: PlanContext,
  item: Item,
): TemplateResult {
  if (!opens(goal, depth)) {
    return html`<div class="single" data-key=${goal.key}>
      ${headingView(level, 'goal-heading', labelView(goal, depth, context))}
      ${context.controls?.linkView(goal)} ${detailsView(goal, context, true)}
    </div>`;
  }
  const open = isOpen(context.open, goal, depth);
  const panel = panelId(goal);
  const button = html`<button
    type="button"
    class="toggle"
    part="toggle"
    aria-expanded=${open}
    aria-controls=${panel}
    data-key=${goal.key}
    @click=${() => context.toggle(goal, depth)}
  >
    ${labelView(goal, depth, context)}
  </button>`;
  return html`${headingView(level, 'goal-heading', button)}
    <p class="count" part="count">
      ${markedView(goalCount(goal, depth, context.strategy, context.l10n), context.l10n)}
      ${context.controls?.linkView(goal)}
    </p>
    <div class=${context.panelClass} part="panel" id=${panel} .hidden=${!open && closedPanel()}>
      ${detailsView(goal, context, true)}
      ${goalsView(goal.goals, depth + 1, level + 1, context, item)}
    </div>`;
}

/**
 * Siblings, and all that is below them.
 *
 * @param depth the level of these goals; the top level is 1
 * @param level the level of their headings
 */
export const goalsView = (
  goals: readonly Goal[],
  depth: number,
  level: number,
  context: PlanContext,
  owner: ListOwner,
): HTMLElement =>
  goalList(owner, goals, depth, context, (goal, item) =>
    render(goalView(goal, depth, level, context, item), item.element),
  );
