import { html, nothing, type TemplateResult } from 'lit';
import type { L10n } from '../../../localization/core/l10n.js';
import type { News, NewsItem } from '../../../model/news.js';
import { markedView } from '../../shared/text-view.js';

/** So many pieces of news stand under a goal. Who wants more wants the page of the news. */
const MAX_SHOWN = 3;

/** The news about a goal: links, and before them what they are. Its texts are a file of their own. */
export function goalNewsView(items: readonly NewsItem[], feed: News, l10n: L10n): TemplateResult {
  const { msg, text, language, dir } = l10n;
  const { home } = feed;
  const linkView = ({ url = '', title, lead = '', language: own }: NewsItem) =>
    html`<li>
      <a part="link" href=${url}>${markedView(text(title ?? lead, own ?? feed.language), l10n)}</a>
    </li>`;
  const all = msg('All news', {
    id: 'goal-news.all',
    desc: 'Link under the news about a goal of the plan, where not all of them stand: leads to the page with all news of the city.',
  });
  return html`<div class="news" part="news" lang=${language} dir=${dir}>
    <p>
      ${msg('News about this goal:', {
        id: 'goal-news.label',
        desc: 'Before links to the news about a goal of the plan.',
      })}
    </p>
    <ul role="list">
      ${items.slice(0, MAX_SHOWN).map(linkView)}
      ${
        home && items.length > MAX_SHOWN
          ? html`<li><a part="link" href=${home}>${all}</a></li>`
          : nothing
      }
    </ul>
  </div>`;
}
