import { css, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { CurrentTexts } from '../../localization/core/texts.js';
import { goalNewsTexts } from '../../localization/core/generated/goal-news.js';
import type { L10n } from '../../localization/core/l10n.js';
import type { Goal } from '../../model/goals.js';
import type { Issue } from '../../model/issue.js';
import { parseNews, type News, type NewsItem } from '../../model/news.js';
import type { Strategy } from '../../model/strategy.js';
import { loadDocument } from '../../sources/load-document.js';
import { whenVisible } from '../../sources/when-visible.js';
import { languageAddress } from '../../model/language-address.js';
import { reportIssues } from '../../localization/core/report.js';
import { markedView } from '../shared/text-view.js';
import type { PlanHost, PlanNews } from './features.js';
import { goalElement } from './goal-element.js';
import { newsByGoal } from './news-by-goal.js';

/** How many news items are shown under a goal. The others are on the news page. */
const MAX_SHOWN = 3;
/** How far from the screen a place counts as out of sight. */
const MARGIN = '100px 0px';

/**
 * The news about the goals of a plan. It is loaded after the plan, when the plan comes near the
 * screen, so it is there before most people expand a goal, and a screen reader finds it in its place.
 * Under a goal that is being read, it waits until nobody is looking.
 */
class GoalNews implements PlanNews, ReactiveController {
  readonly #host: PlanHost;
  readonly #texts: CurrentTexts;
  readonly #places = new UnseenPlaces((place) => this.#show(place));
  readonly #print = () => this.#showAll();
  /** The address of the news that was loaded last or is loading. */
  #address: string | undefined;
  #news: News | undefined;
  #strategy: Strategy | undefined;
  #byGoal: ReadonlyMap<Goal, readonly NewsItem[]> = new Map();
  #request: AbortController | undefined;
  /** The goals whose news can be shown, by their keys. */
  #shown: ReadonlySet<string> = new Set();
  #waiting = new Map<Element, string>();

  constructor(host: PlanHost) {
    this.#host = host;
    this.#texts = new CurrentTexts(goalNewsTexts, () => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    this.#places.watch([]);
    // If the plan comes back, a request that was cut short is made again.
    if (this.#request) this.#address = undefined;
    this.#request?.abort();
  }

  hostUpdate(): void {
    const { strategy, l10n, newsSrc, newsLanguages, isConnected } = this.#host;
    if (!strategy || !l10n || !isConnected) return;
    this.#texts.use(l10n.requested);
    const address = languageAddress(newsSrc, newsLanguages, l10n.requested);
    if (address !== this.#address) void this.#load(address);
    if (strategy !== this.#strategy) this.#sort(strategy);
  }

  hostUpdated(): void {
    this.#waiting = new Map(this.#host.isConnected ? this.#findWaiting() : []);
    this.#places.watch([...this.#waiting.keys()]);
  }

  newsView(goal: Goal): TemplateResult | undefined {
    const { l10n } = this.#texts;
    const items = this.#byGoal.get(goal);
    if (!l10n || !items || !this.#news || !this.#shown.has(goal.key)) return undefined;
    return newsView(items, this.#news, l10n);
  }

  async #load(address: string | undefined): Promise<void> {
    this.#address = address;
    this.#request?.abort();
    this.#request = undefined;
    if (address === undefined) {
      this.#news = undefined;
      this.#report('', []);
      return;
    }
    const { signal } = (this.#request = new AbortController());
    try {
      await whenVisible(this.#host, signal);
      const { baseURI } = this.#host.ownerDocument;
      const { value, issues } = await loadDocument(address, baseURI, parseNews, signal);
      if (signal.aborted) return;
      this.#request = undefined;
      // Without news the plan stays as it is.
      this.#news = value ?? this.#news;
      if (this.#strategy) this.#sort(this.#strategy);
      this.#report(address, issues);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #report(address: string, issues: readonly Issue[]): void {
    reportIssues(address, issues, this.#host.l10n?.requested);
    this.#host.laterIssues = issues.map((issue) => ({
      ...issue,
      path: `${address} ${issue.path}`.trim(),
    }));
    this.#host.requestUpdate();
  }

  #sort(strategy: Strategy): void {
    this.#strategy = strategy;
    this.#byGoal = newsByGoal(strategy.goals, this.#news?.items ?? []);
  }

  /** Places of news that cannot be shown yet: in the details of a goal, otherwise under it. */
  *#findWaiting(): Generator<[Element, string]> {
    const { renderRoot } = this.#host;
    if (!this.#texts.l10n) return;
    for (const goal of this.#byGoal.keys()) {
      if (this.#shown.has(goal.key)) continue;
      const place = detailsPlace(renderRoot, goal);
      if (place) yield [place, goal.key];
    }
  }

  #show(place: Element): void {
    const key = this.#waiting.get(place);
    if (key === undefined) return;
    this.#shown = new Set(this.#shown).add(key);
    this.#host.requestUpdate();
  }

  #showAll(): void {
    this.#shown = new Set([...this.#shown, ...[...this.#byGoal.keys()].map(({ key }) => key)]);
    this.#host.requestUpdate();
  }
}

/**
 * Tells when nobody looks at a place, so that something can be put there without moving what is being
 * read: in a closed goal, below the screen, or above it where the browser keeps the screen still.
 */
class UnseenPlaces {
  readonly #keepsStill = CSS.supports('overflow-anchor', 'auto');
  readonly #observer: IntersectionObserver;
  readonly #left: (place: Element) => void;

  constructor(left: (place: Element) => void) {
    this.#left = left;
    this.#observer = new IntersectionObserver((entries) => this.#answer(entries), {
      rootMargin: MARGIN,
    });
  }

  /** Observes only these places, each until it is out of sight. */
  watch(places: readonly Element[]): void {
    this.#observer.disconnect();
    // The observer reports each place once at the start, including those that were collapsed meanwhile.
    for (const place of places) this.#observer.observe(place);
  }

  #answer(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, boundingClientRect, target } of entries) {
      const isOut = !isIntersecting && (this.#keepsStill || boundingClientRect.top > 0);
      if (isOut || target.closest('[hidden]')) this.#left(target);
    }
  }
}

/** Where the details of a goal are, whether they can be seen or not. */
function detailsPlace(root: HTMLElement | DocumentFragment, goal: Goal): Element | null {
  const element = goalElement(root, goal);
  const panel = element?.getAttribute('aria-controls');
  return panel ? root.querySelector(`[id=${CSS.escape(panel)}]`) : element;
}

/** The links to news about a goal, after a label. Its texts are loaded separately. */
function newsView(items: readonly NewsItem[], feed: News, l10n: L10n): TemplateResult {
  const { msg, text, language, dir } = l10n;
  const { home } = feed;
  const linkView = ({ url = '', title, lead = '', language: own }: NewsItem) =>
    html`<li>
      <a part="link" href=${url}>${markedView(text(title ?? lead, own ?? feed.language), l10n)}</a>
    </li>`;
  const all = msg('All news', {
    id: 'goal-news.all',
    desc: 'Link under the news about a goal of the plan, where not all of them are shown: leads to the page with all news of the city.',
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

export const styles = css`
  .news {
    min-inline-size: 0;
  }
  .news li {
    position: relative;
    padding-block: 0.25em;
    padding-inline-start: 1.25em;
    border: 0;
  }
  .news li::before {
    content: '•' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_accent);
  }
`;

export const createFeature = (host: PlanHost): PlanNews => new GoalNews(host);
