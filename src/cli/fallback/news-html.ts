import { categoriesLabel, newsTitle } from '../../localization/core/words/news-words.js';
import { dayIn } from '../../model/calendar-date.js';
import type { News, NewsItem } from '../../model/news.js';
import { block, heading, lines, markup, type Markup } from './markup.js';
import type { PageContext } from './page.js';

/** The first news of a feed, as the element shows them. The list counts them. */
export function newsHtml({ title, language, items }: News, page: PageContext): Markup {
  const { text, l10n, headingLevel, limit } = page;
  const shown = items.slice(0, limit).map((item) => itemHtml(item, language, page));
  const content = lines(
    heading(
      headingLevel,
      'title',
      text(title === undefined ? newsTitle(l10n) : l10n.text(title, language)),
    ),
    block(markup`<ol>`, lines(shown), 'ol'),
    // The place of the button "Show more".
    items.length > limit ? markup`<div class="more"></div>` : undefined,
  );
  return block(markup`<section>`, content, 'section');
}

function itemHtml(item: NewsItem, feedLanguage: string | undefined, page: PageContext): Markup {
  const { l10n, headingLevel, link } = page;
  const chosen = (value: string) => l10n.text(value, item.language ?? feedLanguage);
  const text = (value: string) => page.text(chosen(value));
  const lead = (content: Markup) => markup`<p class="lead">${content}</p>`;
  const content = lines(
    item.title
      ? heading(headingLevel + 1, 'item-title', link(item.url, text(item.title)))
      : lead(link(item.url, text(item.lead ?? ''))),
    item.image ? imageHtml(item.image.src, chosen(item.image.alt), page) : undefined,
    metaHtml(item, text, page),
    item.title && item.lead ? lead(text(item.lead)) : undefined,
  );
  return block(item.image ? markup`<li class="with-image">` : markup`<li>`, content, 'li');
}

/** The width is for pages without the styles. */
function imageHtml(
  src: string,
  { value, lang, dir }: { value: string; lang: string; dir: string },
  { address }: PageContext,
): Markup {
  const image = markup`<img src="${address(src)}" alt="${value}" width="240" loading="lazy" referrerpolicy="no-referrer">`;
  return markup`<span class="image" lang="${lang}" dir="${dir}">${image}</span>`;
}

function metaHtml(
  { tags, date }: NewsItem,
  text: (value: string) => Markup,
  { l10n, timeZone, text: own }: PageContext,
): Markup | undefined {
  if (tags.length === 0 && !date) return undefined;
  const label = markup`<span class="visually-hidden">${own(categoriesLabel(l10n))} </span>`;
  const written = date && l10n.date(dayIn(timeZone, date));
  return markup`<p class="meta">${[
    tags.length > 0 ? markup`<span class="tags">${label}${text(tags.join(', '))}</span> ` : '',
    written ? markup`<time datetime="${date}">${own(written)}</time>` : '',
  ]}</p>`;
}
