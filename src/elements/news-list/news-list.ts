import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import { goalName, newsLoadWords, newsTitle } from '../../localization/core/words/news-words.js';
import { isWithin } from '../../model/goal-number.js';
import { parseNews, type News, type NewsItem } from '../../model/news.js';
import type { ChosenText } from '../../model/text.js';
import { readInlineJson } from '../../sources/load-document.js';
import { SourceController, type LoadState } from '../../sources/source-controller.js';
import { DataElement } from '../shared/data-element.js';
import { headingView } from '../shared/heading-view.js';
import { dataStyles } from '../shared/data-styles.js';
import { hostStyles } from '../shared/host-styles.js';
import type { LanguageMarks } from '../shared/language-marks.js';
import { LazyFeature } from '../shared/lazy-feature.js';
import type { LoadStateText } from '../shared/load-state-view.js';
import { markedView } from '../shared/text-view.js';
import type { KeptHost, KeptPlace } from './kept-place.js';
import { moreButtonView } from './more-button-view.js';
import { newsItemView, titleOf } from './news-item-view.js';
import type { NewsPages, PagedHost } from './news-pages.js';
import { newsListStyles } from './news-list.styles.js';

/**
 * The most-read news of a city, in the order of their rank.
 *
 * The news come from `src`, a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), from `data`, or
 * from an inline `<script type="application/json">`. Our extension `_city` adds to an item what the
 * standard lacks: `image_alt`, `goals`. Where the feed names a `next_url`, "Show more" goes on there.
 *
 * @tag news-list
 *
 * @slot - The page's own HTML. Shown without JavaScript, while loading, and when loading fails.
 *
 * @fires {Event} load - The news have been loaded and are shown.
 * @fires {Event} error - The news could not be loaded; `issues` says why.
 *
 * @csspart title - The heading of the list.
 * @csspart item - A piece of news.
 * @csspart item-title - Its heading.
 * @csspart link - The one link in it.
 * @csspart rank - Its place in the ranking.
 * @csspart image - Its picture.
 * @csspart meta - Its categories and date.
 * @csspart lead - Its text.
 * @csspart language - The name of the language, where it is another than the page's.
 * @csspart button - "Show more".
 * @csspart status - The line that says how the loading goes.
 *
 * @cssproperty --city-accent - Colour of ranks.
 * @cssproperty --city-text - Colour of text; the page's own by default.
 * @cssproperty --city-muted - Colour of secondary text; the page's own by default.
 * @cssproperty --city-border - Colour of lines.
 * @cssproperty --city-focus - Colour of the focus ring.
 * @cssproperty --city-scroll-margin - Space kept free above what has the focus, for a header that the
 *   page keeps on the screen; 200px by default, less in a low window.
 * @cssproperty --city-gap - Space between items; 1em by default.
 * @cssproperty --city-max-width - How wide it may become; 60em by default.
 * @cssproperty --city-heading-font - Font family of headings; the one of the text by default.
 * @cssproperty --city-heading-weight - Font weight of headings; bold by default.
 * @cssproperty --city-radius - Radius of corners; 12px by default.
 */
export class NewsList extends DataElement<News> {
  static override styles = [hostStyles, dataStyles, newsListStyles];
  static override properties: PropertyDeclarations = {
    limit: { type: Number },
    goal: {},
    timeZone: { attribute: 'time-zone' },
    shown: { state: true },
  };

  /** How many items are shown at first, and added by each "show more". */
  limit = 5;

  /**
   * Shows only the news about the goal with this number, and about those below it. The heading says
   * so: “News: goal 2”.
   */
  goal: string | undefined = undefined;

  /**
   * The time zone of the city, such as `Europe/Warsaw`: dates are shown as the day there. Without it,
   * the day is the one that the feed writes.
   */
  timeZone: string | undefined = undefined;

  private shown = 0;

  protected override readonly source = new SourceController<News>(this, {
    parse: parseNews,
    readContent: readInlineJson,
  });

  readonly #pages = new LazyFeature<PagedHost, NewsPages>(this, () => import('./news-pages.js'));
  readonly #place = new LazyFeature<KeptHost, KeptPlace>(this, () => import('./kept-place.js'));

  /** @internal */
  get feed(): News | undefined {
    return this.source.value;
  }

  /**
   * The state of loading: `idle`, `loading`, `ready`, `empty` (also if there is no news about the
   * goal), `stale` or `error`.
   */
  override get state(): LoadState {
    const { state } = this.source;
    const { value: pages } = this.#pages;
    const next = pages ? pages.hasMore : this.feed?.next;
    return state === 'ready' && !next && this.#items.length === 0 ? 'empty' : state;
  }

  /** @internal */
  isWanted({ goals }: NewsItem): boolean {
    const { goal } = this;
    return !goal || goals.some((number) => isWithin(number, goal));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('limit') || changed.has('goal')) this.shown = this.#step;
  }

  protected override updated(): void {
    super.updated();
    if (this.feed?.next) void this.#pages.load();
    // A reader may have come back.
    if (this.feed && history.state) void this.#place.load();
  }

  protected override loadStateText(l10n: L10n): LoadStateText {
    return newsLoadWords(Math.min(this.shown, this.#items.length), this.goal, l10n);
  }

  protected override titlesOf({ language }: News, l10n: L10n): readonly ChosenText[] {
    return this.#items.slice(0, this.shown).map((item) => titleOf(item, language, l10n));
  }

  protected override renderData(
    { title, language }: News,
    l10n: L10n,
    marks: LanguageMarks | undefined,
  ): TemplateResult {
    const items = this.#items;
    const rest = items.length - this.shown;
    const level = this.titleLevel;
    const { timeZone } = this;
    const pages = this.#pages.value;
    const more = pages?.labelView();
    const heading =
      title === undefined ? newsTitle(l10n) : markedView(l10n.text(title, language), l10n);
    const about = this.goal && `: ${l10n.format(goalName(l10n), { goal: this.goal })}`;
    return html`<section aria-labelledby="title">
      ${headingView(level, 'title', html`<span id="title">${heading}${about}</span>`)} ${marks?.all}
      ${
        items.length > 0
          ? html`<ol role="list">
              ${items.slice(0, this.shown).map((item, index) =>
                newsItemView(item, index + 1, {
                  language,
                  level: level + 1,
                  timeZone,
                  l10n,
                  marks,
                }),
              )}
            </ol>`
          : nothing
      }
      ${
        rest > 0 || more
          ? moreButtonView(l10n, rest, more, () => {
              void (rest > 0 ? this.showFrom(this.shown) : pages?.loadMore());
            })
          : nothing
      }
      ${pages?.statusView()}
    </section>`;
  }

  /** All that is loaded and wanted. */
  get #items(): readonly NewsItem[] {
    const { feed } = this;
    const items = feed && (this.#pages.value?.itemsOf(feed) ?? feed.items);
    return items?.filter((item) => this.isWanted(item)) ?? [];
  }

  get #step(): number {
    return Math.max(1, Math.trunc(this.limit) || 5);
  }

  /**
   * Shows as many items as a reader had before.
   *
   * @internal
   */
  async showAgain(count: number): Promise<void> {
    if (this.feed?.next) await (await this.#pages.load())?.fill(count);
    this.shown = count;
    await this.updateComplete;
  }

  /**
   * Shows more items. The focus goes on to the first of them, from where reading continues.
   *
   * @internal
   */
  async showFrom(first: number, takesFocus = true): Promise<void> {
    this.shown = first + this.#step;
    void this.#place.load().then((place) => place?.keep(this.shown));
    await this.updateComplete;
    const item = this.renderRoot.querySelectorAll('li')[first];
    if (!item || !takesFocus) return;
    const target = item.querySelector('a') ?? item;
    if (target === item) target.tabIndex = -1;
    target.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-list': NewsList;
  }
}
