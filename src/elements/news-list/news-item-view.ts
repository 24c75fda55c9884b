import { html, nothing, type TemplateResult } from 'lit';
import { alone } from '../../localization/core/alone.js';
import type { L10n } from '../../localization/core/l10n.js';
import { categoriesLabel } from '../../localization/core/words/news-words.js';
import { dayIn } from '../../model/calendar-date.js';
import type { NewsItem } from '../../model/news.js';
import type { ChosenText } from '../../model/text.js';
import { headingView } from '../shared/heading-view.js';
import type { LanguageMarks } from '../shared/language-marks.js';
import { markedView } from '../shared/text-view.js';

interface NewsContext {
  /** The language of the feed. */
  readonly language: string | undefined;
  /** The level of the items' headings. */
  readonly level: number;
  /** The time zone of the city, if the page names it. */
  readonly timeZone: string | undefined;
  readonly l10n: L10n;
  readonly marks: LanguageMarks | undefined;
}

/** The name of an item: its title, otherwise its text. */
export const titleOf = (
  { title, lead = '', language: own }: NewsItem,
  language: string | undefined,
  l10n: L10n,
): ChosenText => l10n.text(title ?? lead, own ?? language);

/**
 * One piece of news: the heading with the only link first, so that the list can be walked by
 * headings; the picture follows in the source and is moved beside it by the styles.
 */
export function newsItemView(
  item: NewsItem,
  rank: number,
  { language, level, timeZone, l10n, marks }: NewsContext,
): TemplateResult {
  const chosen = (value: string) => l10n.text(value, item.language ?? language);
  const text = (value: string) => markedView(chosen(value), l10n);
  const mark = marks?.besideTitle(titleOf(item, language, l10n));
  const hasMeta = item.tags.length > 0 || Boolean(item.date);
  // Beside a link the mark is not in its name; a heading without one would be named by it.
  const title = (value: string) =>
    item.url
      ? [html`<a part="link" href=${item.url}>${text(value)}</a>`, hasMeta ? nothing : mark]
      : text(value);
  return html`<li part="item" class=${item.image ? 'with-image' : ''}>
    <span class="rank" part="rank">${markedView(alone(rank, l10n), l10n)}.</span>
    ${
      item.title
        ? headingView(level, 'item-title', title(item.title))
        : html`<p class="lead" part="lead">${title(item.lead ?? '')}</p>`
    }
    ${item.url || hasMeta ? nothing : mark}
    ${item.image ? imageView(item.image.src, chosen(item.image.alt)) : nothing}
    ${hasMeta ? metaView(item, mark, text, timeZone, l10n) : nothing}
    ${item.title && item.lead ? html`<p class="lead" part="lead">${text(item.lead)}</p>` : nothing}
  </li>`;
}

/** Wrapped, because Firefox gives an image the language of its parent. */
function imageView(src: string, { value, lang, dir }: ChosenText): TemplateResult {
  return html`<span class="image" lang=${lang} dir=${dir}
    ><img part="image" src=${src} alt=${value} loading="lazy" referrerpolicy="no-referrer"
  /></span>`;
}

function metaView(
  { tags, date }: NewsItem,
  mark: TemplateResult | undefined,
  text: (value: string) => unknown,
  timeZone: string | undefined,
  l10n: L10n,
): TemplateResult {
  return html`<p class="meta" part="meta">
    ${mark}
    ${
      tags.length > 0
        ? html`<span class="tags"
            ><span class="visually-hidden">${categoriesLabel(l10n)} </span
            >${text(tags.join(', '))}</span
          >`
        : nothing
    }
    ${date ? dateView(date, timeZone, l10n) : nothing}
  </p>`;
}

const dateView = (date: string, timeZone: string | undefined, l10n: L10n): TemplateResult =>
  html`<time datetime=${date}>${markedView(alone(dayIn(timeZone, date), l10n), l10n)}</time>`;
