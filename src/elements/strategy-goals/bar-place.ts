import { html, nothing, type TemplateResult } from 'lit';
import { searchLabel, toggleAllLabel } from '../../localization/core/words/plan-words.js';
import { opens, walkGoals } from '../../model/goal-tree.js';
import type { PlanContext } from './goal-view.js';
import { isOpen } from './open-state.js';
import type { PlanFeatures } from './features.js';

/**
 * Keeps the place of the bar above the goals until the controls are here: the same boxes with the same
 * words and styles, invisible. So what is below stays where it is, whatever language, font and width
 * the page has.
 */
export function barPlace(
  { strategy, l10n, open }: Pick<PlanContext, 'strategy' | 'l10n' | 'open'>,
  features: PlanFeatures,
): TemplateResult {
  const areAllOpen = [...walkGoals(strategy.goals)].every(
    ({ goal, depth }) => !opens(goal, depth) || isOpen(open, goal, depth),
  );
  return html`<div class="bar arriving" dir=${l10n.dir}>
    ${
      features.allows('search')
        ? html`<div class="search"><label>${searchLabel(l10n)}</label><input part="input" /></div>`
        : nothing
    }
    ${
      features.allows('expand')
        ? html`<button part="button">${toggleAllLabel(l10n, areAllOpen)}</button>`
        : nothing
    }
    <div class="outcome"></div>
  </div>`;
}
