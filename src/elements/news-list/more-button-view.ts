import { html, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import { markedView } from '../shared/text-view.js';

/**
 * The button under the list.
 *
 * @param rest how many items are loaded and not shown
 * @param label what it says in place of that, while there may be more
 */
export function moreButtonView(
  l10n: L10n,
  rest: number,
  label: TemplateResult | string | undefined,
  showMore: () => void,
): TemplateResult {
  return html`<button type="button" class="button" part="button" @click=${showMore}>
    ${
      label ??
      markedView(
        l10n.format(
          l10n.msg('Show more ({n} left)', {
            id: 'news-list.show-more',
            desc: 'Button under the list; {n} is the number of items not shown yet.',
          }),
          { n: rest },
        ),
        l10n,
      )
    }
  </button>`;
}
