import {
  css,
  html,
  nothing,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { CurrentTexts } from '../../localization/core/texts.js';
import { newsPagesTexts } from '../../localization/core/generated/news-pages.js';
import type { L10n } from '../../localization/core/l10n.js';
import { FeedPages } from '../../model/feed-pages.js';
import type { Issue } from '../../model/issue.js';
import { parseNews, type News, type NewsItem } from '../../model/news.js';
import { webAddress } from '../../model/web-address.js';
import { loadDocument } from '../../sources/load-document.js';
import { Announcer, type Message } from '../shared/announcer.js';
import { reportIssues } from '../../localization/core/report.js';
import { markedView } from '../shared/text-view.js';
import {
  addedMessage,
  loadingMessage,
  moreMessage,
  outcomeMessage,
  overMessage,
  type Outcome,
} from './news-pages-words.js';

/** How many pages are loaded in a row while none has a matching item. */
const MAX_PAGES = 3;
/** After how long it says that it is loading. */
const SLOW_MS = 1_000;

/** The list, as its pages know it. */
export interface PagedHost extends ReactiveControllerHost, HTMLElement {
  readonly feed: News | undefined;
  readonly goal: string | undefined;
  readonly sourceAddress: string | undefined;
  readonly l10n: L10n | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  laterIssues: readonly Issue[];
  readonly lostParts: Map<unknown, Issue>;
  addStyles(styles: CSSResult): void;
  isWanted(item: NewsItem): boolean;
  showFrom(first: number, takesFocus: boolean): Promise<void>;
}

/** The further pages of a feed: loaded when a reader asks for more, or when the first has nothing to show. */
export class NewsPages implements ReactiveController {
  readonly #host: PagedHost;
  readonly #texts: CurrentTexts;
  readonly #announcer: Announcer;
  #feed: News | undefined;
  #goal: string | undefined;
  #pages: FeedPages | undefined;
  #request: AbortController | undefined;
  /** The button stays until the focus has left it: Orca in Firefox would lose the reader's place. */
  #isLeft = true;
  /** The button is gone, because pressing it found nothing. */
  #isOver = false;

  constructor(host: PagedHost) {
    this.#host = host;
    const update = () => host.requestUpdate();
    this.#texts = new CurrentTexts(newsPagesTexts, update);
    this.#announcer = new Announcer(update);
    host.addController(this);
  }

  /** Whether there is more of the feed to load. */
  get hasMore(): boolean {
    return this.#pages?.next !== undefined;
  }

  /** Everything loaded so far. */
  itemsOf(feed: News): readonly NewsItem[] {
    return this.#pages && feed === this.#feed ? this.#pages.items : feed.items;
  }

  hostConnected(): void {
    if (this.#wanted === 0) void this.#look();
  }

  hostUpdate(): void {
    const { feed, goal, l10n } = this.#host;
    if (l10n) this.#texts.use(l10n.requested);
    if (feed === this.#feed && goal === this.#goal) return;
    this.#stop();
    if (feed !== this.#feed) this.#start(feed);
    this.#goal = goal;
    if (this.#wanted === 0) void this.#look();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** The label of the button, if it is not known how many are left. */
  labelView(): TemplateResult | string | undefined {
    return this.hasMore || !this.#isLeft ? this.#view(moreMessage) : undefined;
  }

  statusView(): TemplateResult {
    return html`<div part="status" class=${this.hasMore ? 'pages' : ''}>
      <div aria-live="polite" aria-atomic="true">
        ${this.#view((l10n) => this.#announcer.text(l10n))}
      </div>
      ${this.#isOver ? html`<p class="over" tabindex="-1">${this.#view(overMessage)}</p>` : nothing}
    </div>`;
  }

  /** Loads the next page, and moves the focus there if it is still on the button. */
  async loadMore(): Promise<void> {
    const first = this.#wanted;
    const place = this.#focused;
    const outcome = await this.#load(() => true);
    if (!outcome) return;
    const isWaiting = this.#focused === place;
    this.#isLeft = false;
    if (outcome === 'more') {
      this.#say(isWaiting ? undefined : addedMessage);
      await this.#host.showFrom(first, isWaiting);
    } else if (outcome === 'over' && isWaiting) {
      this.#say(undefined);
      this.#isOver = true;
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLElement>('.over')?.focus();
    } else this.#say(outcomeMessage(outcome, this.#host.goal));
    this.#isLeft = true;
    this.#host.requestUpdate();
  }

  /** Loads as many as a reader had before, from the site of the page. */
  async fill(count: number): Promise<void> {
    const mayLoad = (next: string) => this.#isOnOwnSite(next);
    while (this.#wanted < count && (await this.#load(mayLoad)) === 'more') this.#say(undefined);
    this.#say(undefined);
  }

  /**
   * Continues by itself while there is nothing to show, but not to the end of a long feed, and not on
   * another site: that one would learn who reads the page, without a press.
   */
  async #look(): Promise<void> {
    const outcome = await this.#load((next) => this.#isOnOwnSite(next));
    // The list itself says that there is nothing at all.
    const isSaid = outcome === 'failed' || outcome === 'none-yet';
    if (outcome) this.#say(isSaid ? outcomeMessage(outcome, this.#host.goal) : undefined);
  }

  /** @param mayLoad whether the page at this address may be loaded now */
  async #load(mayLoad: (next: string) => boolean): Promise<Outcome | undefined> {
    const pages = this.#pages;
    if (!pages?.next || this.#request || !this.#host.isConnected) return undefined;
    const { signal } = (this.#request = new AbortController());
    const hasFailed = this.#announcer.isSpeaking;
    this.#say(loadingMessage, SLOW_MS);
    // Orca treats the same words twice in a row as one message, so something is said in between.
    if (hasFailed) this.#announcer.hurry();
    const before = this.#wanted;
    let outcome: Outcome = 'none-yet';
    for (let count = 0; count < MAX_PAGES && outcome === 'none-yet'; count += 1) {
      if (!mayLoad(pages.next)) break;
      const isRead = await this.#loadPage(pages, signal);
      if (signal.aborted) return undefined;
      if (!isRead) outcome = 'failed';
      else if (this.#wanted > before) outcome = 'more';
      else if (!pages.next) outcome = 'over';
    }
    this.#request = undefined;
    return outcome;
  }

  #isOnOwnSite(next: string): boolean {
    const { sourceAddress = '', ownerDocument } = this.#host;
    const { origin } = new URL(next);
    return [ownerDocument.baseURI, webAddress(sourceAddress, ownerDocument.baseURI)].some(
      (own) => own !== undefined && new URL(own).origin === origin,
    );
  }

  async #loadPage(pages: FeedPages, signal: AbortSignal): Promise<boolean> {
    const { next = '' } = pages;
    try {
      const parsed = await loadDocument(next, next, parseNews, signal);
      if (signal.aborted) return false;
      const isRead = pages.add(next, parsed);
      this.#host.laterIssues = pages.issues;
      reportIssues(next, pages.issuesOf(next), this.#host.l10n?.requested);
      return isRead;
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    }
  }

  #start(feed: News | undefined): void {
    const { sourceAddress = '', ownerDocument, l10n } = this.#host;
    // Only a feed with an address can be recognised as leading back to its beginning.
    const address = webAddress(sourceAddress, ownerDocument.baseURI);
    this.#feed = feed;
    this.#pages = feed && new FeedPages(feed, address);
    this.#host.laterIssues = this.#pages?.issues ?? [];
    reportIssues(sourceAddress, this.#host.laterIssues, l10n?.requested);
  }

  get #wanted(): number {
    return this.#pages?.items.filter((item) => this.#host.isWanted(item)).length ?? 0;
  }

  /** Keeps track of a waiting reader even in browsers that do not focus a button on a click. */
  get #focused(): Element | null {
    const { renderRoot, ownerDocument } = this.#host;
    return (renderRoot as ShadowRoot).activeElement ?? ownerDocument.activeElement;
  }

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#say(undefined);
  }

  #say(message: Message | undefined, delay?: number): void {
    this.#isOver = false;
    if (message) this.#announcer.say(message, delay);
    else this.#announcer.stop();
  }

  /** In the language of these texts, which may still be loading, or have failed to load. */
  #view(message: Message): TemplateResult | string | undefined {
    const { l10n } = this.#texts;
    const own = this.#host.l10n;
    if (!l10n || !own) return undefined;
    const { language, dir } = l10n;
    return markedView({ value: message(l10n), lang: language, dir }, own);
  }
}

export const styles = css`
  /* Kept for what is still to be said. */
  .pages {
    min-block-size: 1.6em;
  }
`;

export const createFeature = (host: PagedHost): NewsPages => new NewsPages(host);
