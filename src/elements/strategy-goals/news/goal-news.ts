import type { ReactiveController, TemplateResult } from 'lit';
import { CurrentTexts } from '../../../localization/core/current-texts.js';
import { goalNewsTexts } from '../../../localization/core/goal-news-locales.js';
import type { Goal } from '../../../model/goals.js';
import type { Issue } from '../../../model/issue.js';
import { parseNews, type News, type NewsItem } from '../../../model/news.js';
import type { Strategy } from '../../../model/strategy.js';
import { loadDocument } from '../../../sources/load-document.js';
import { whenVisible } from '../../../sources/when-visible.js';
import { feedAddress } from '../../shared/feed-address.js';
import { tellAuthor } from '../../shared/tell-author.js';
import type { PlanHost, PlanNews } from '../plan-host.js';
import { goalNewsView } from './goal-news-view.js';
import { newsByGoal } from './news-by-goal.js';
import { UnseenPlaces } from './unseen-places.js';

/**
 * The news about the goals of a plan. They are loaded after the plan, when it comes near the screen:
 * so they are there before most readers open a goal, and whoever listens meets them in their place at
 * the first reading. Where a goal is being read already, they wait until nobody looks at it.
 */
class GoalNews implements PlanNews, ReactiveController {
  readonly #host: PlanHost;
  readonly #texts: CurrentTexts;
  readonly #places = new UnseenPlaces((place) => this.#show(place));
  readonly #print = () => this.#showAll();
  /** The address that was asked for last; of its news, or of those that are on their way. */
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
    // What was on its way is asked for again, should the plan come back.
    if (this.#request) this.#address = undefined;
    this.#request?.abort();
  }

  hostUpdate(): void {
    const { strategy, l10n: texts, newsSrc, newsLanguages, isConnected } = this.#host;
    if (!strategy || !texts || !isConnected) return;
    this.#texts.use(texts.requested);
    const address = feedAddress(newsSrc, newsLanguages, texts);
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
    return goalNewsView(items, this.#news, l10n);
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
      // Without them the plan stays as it is.
      this.#news = value ?? this.#news;
      if (this.#strategy) this.#sort(this.#strategy);
      this.#report(address, issues);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #report(address: string, issues: readonly Issue[]): void {
    tellAuthor(address, issues, this.#host.l10n);
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

  /** Where news will stand that cannot be shown yet: in what a goal opens, or else under it. */
  *#findWaiting(): Generator<[Element, string]> {
    const { renderRoot } = this.#host;
    if (!this.#texts.l10n) return;
    for (const goal of this.#byGoal.keys()) {
      if (this.#shown.has(goal.key)) continue;
      const own = renderRoot.querySelector(`[data-key=${CSS.escape(goal.key)}]`);
      const panel = own?.getAttribute('aria-controls');
      const place = panel ? renderRoot.querySelector(`[id=${CSS.escape(panel)}]`) : own;
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

export { goalNewsStyles as styles } from './goal-news.styles.js';

export const createPart = (host: PlanHost): PlanNews => new GoalNews(host);
