import { html, nothing, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import { expandAllLabel, searchLabel } from '../../localization/core/words/plan-words.js';
import type { PlanFeatures } from './features.js';

/**
 * Keeps the place of the bar above the goals until the controls are here: the same boxes with the same
 * words and styles, invisible. So what is below stays where it is, whatever language, font and width
 * the page has.
 */
export const barPlace = (l10n: L10n, features: PlanFeatures): TemplateResult =>
  html`<div class="bar arriving" dir=${l10n.dir}>
    ${
      features.allows('search')
        ? html`<div class="search">
            <label>${searchLabel(l10n)}</label><input type="search" part="input" />
          </div>`
        : nothing
    }
    ${features.allows('expand') ? html`<button type="button" part="button">${expandAllLabel(l10n)}</button>` : nothing}
  </div>`;
