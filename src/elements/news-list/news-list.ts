import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import { chooseLanguage } from '../../model/language-tag.js';
import { parseNews, type News } from '../../model/news.js';
import { SourceController } from '../../sources/source-controller.js';
import { DataElement } from '../shared/data-element.js';
import { headingView } from '../shared/heading-view.js';
import { hostStyles } from '../shared/host-styles.js';
import type { LoadStateText } from '../shared/load-state-view.js';
import { readInlineJson } from '../shared/read-content.js';
import { markedView } from '../shared/text-view.js';
import { newsItemView } from './news-item-view.js';
import { newsListStyles } from './news-list.styles.js';

/**
 * The most-read news of a city, in the order of their rank.
 *
 * The news come from `src`, a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), from `data`, or
 * from an inline `<script type="application/json">`. Our extension `_city` adds to an item what the
 * standard lacks: `image_alt`, `goals`.
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
 * @csspart button - "Show more".
 * @csspart status - The line that says how the loading goes.
 *
 * @cssproperty --city-accent - Colour of ranks.
 * @cssproperty --city-text - Colour of text; the page's own by default.
 * @cssproperty --city-muted - Colour of secondary text; the page's own by default.
 * @cssproperty --city-border - Colour of lines.
 * @cssproperty --city-focus - Colour of the focus ring.
 * @cssproperty --city-gap - Space between items; 1rem by default.
 * @cssproperty --city-radius - Radius of corners; 0.75rem by default.
 */
export class NewsList extends DataElement<News> {
  static override styles = [hostStyles, newsListStyles];
  static override properties: PropertyDeclarations = {
    languages: {},
    limit: { type: Number },
    shown: { state: true },
  };

  /**
   * The languages that there is a feed for, as BCP 47 tags with spaces between them. `{lang}` in
   * `src` becomes the one that suits the reader best; no other is ever requested.
   */
  languages: string | undefined;

  /** How many items are shown at first, and added by each "show more". */
  limit = 5;

  private shown = 0;

  protected override readonly source = new SourceController<News>(this, {
    parse: parseNews,
    isEmpty: (news) => news.items.length === 0,
    readContent: readInlineJson,
  });

  /** @internal */
  override get sourceAddress(): string | undefined {
    if (!this.src?.includes('{lang}')) return super.sourceAddress;
    const languages = this.languages?.split(/\s+/).filter(Boolean) ?? [];
    // Without a list the address is wrong, and loading it says so.
    if (languages.length === 0) return this.src;
    const language = this.l10n && chooseLanguage(languages, this.l10n.requested);
    return language && this.src.replaceAll('{lang}', language);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('limit')) this.shown = this.#step;
  }

  protected override loadStateText({ msg }: L10n): LoadStateText {
    return {
      loading: msg('Loading the news…', {
        id: 'news-list.loading',
        desc: 'Shown in the place of the news until they are there.',
      }),
      empty: msg('There is no news here yet.', {
        id: 'news-list.empty',
        desc: 'Shown when the feed has been loaded but holds no news.',
      }),
    };
  }

  protected override renderData(news: News, l10n: L10n): TemplateResult {
    const { title, language, items } = news;
    const rest = items.length - this.shown;
    const heading =
      title === undefined ? this.#defaultTitle(l10n) : markedView(l10n.text(title, language), l10n);
    return html`<section aria-labelledby="title">
      ${headingView(this.titleLevel, 'title', html`<span id="title">${heading}</span>`)}
      <ol role="list">
        ${items
          .slice(0, this.shown)
          .map((item, index) =>
            newsItemView(item, index + 1, { language, level: this.titleLevel + 1, l10n }),
          )}
      </ol>
      ${
        rest > 0
          ? html`<button
              type="button"
              class="button"
              part="button"
              @click=${() => this.#showMore()}
            >
              ${l10n.format(
                l10n.msg('Show more ({n} left)', {
                  id: 'news-list.show-more',
                  desc: 'Button under the list; {n} is the number of items not shown yet.',
                }),
                { n: rest },
              )}
            </button>`
          : nothing
      }
    </section>`;
  }

  get #step(): number {
    return Math.max(1, Math.trunc(this.limit) || 5);
  }

  #defaultTitle({ msg }: L10n): string {
    return msg('News', {
      id: 'news-list.title',
      desc: 'Heading of the list, where the feed has no title of its own.',
    });
  }

  /** The focus goes on to the first of the new items, from where reading continues. */
  async #showMore(): Promise<void> {
    const first = this.shown;
    this.shown += this.#step;
    await this.updateComplete;
    const item = this.renderRoot.querySelectorAll('li')[first];
    const target = item?.querySelector<HTMLElement>('a') ?? item;
    if (target && target === item) target.tabIndex = -1;
    target?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-list': NewsList;
  }
}
