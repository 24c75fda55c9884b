import type { CSSResult, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import type { PlanText } from '../../localization/core/words/plan-words.js';
import type { Goal } from '../../model/goals.js';
import type { Issue } from '../../model/issue.js';
import { hasPlainTexts } from '../../model/plain-language.js';
import type { Strategy } from '../../model/strategy.js';
import type { LoadState } from '../../sources/source-controller.js';
import { LazyFeature, type FeatureModule } from '../shared/lazy-feature.js';
import type { OpenState } from './open-state.js';

/** What the controls add to a plan. */
export interface PlanControls {
  /** Above the goals. */
  barView(): TemplateResult | undefined;
  /** Whether a search leaves this goal on the page. */
  isShown(goal: Goal): boolean;
  /**
   * How many of the goals below this one a search leaves; nothing if it leaves all.
   *
   * @param depth the level of this goal; the top level is 1
   */
  countWords(goal: Goal, depth: number): PlanText | undefined;
  /** The buttons beside a goal. */
  besideView(goal: Goal): unknown;
  /** What these two depend on, beside the goal and the language of the plan. */
  stateOf(goal: Goal): string;
  /**
   * Answers a link to a search.
   *
   * @returns its field; nothing if the page has removed the search
   */
  followLink(query: string): Promise<HTMLElement | undefined>;
  /** Ends a search that came from a link, unless the reader has made it their own. */
  leaveLink(): void;
  /** Ends a search, so that every goal is shown again. */
  clear(): void;
}

/** What the news add to a plan. */
export interface PlanNews {
  /** Among the details of a goal. */
  newsView(goal: Goal): TemplateResult | undefined;
}

/** What plain language adds to a plan. */
export interface PlanPlainLanguage {
  /** Whether the reader gets the texts in plain language. */
  readonly isOn: boolean;
  /** Above the goals. */
  switchView(): TemplateResult | undefined;
  /** The reader's language, with the texts that they have chosen. */
  choose(own: L10n): L10n;
}

/** What leads a reader to a goal. */
export interface PlanNavigation {
  reveal(numberOrId: string): Promise<boolean>;
  /**
   * Goes where the address of the page leads.
   *
   * @param event what has changed the address, or may do so
   */
  follow(event?: Event): void;
  /** A script is about to change the address, and the reader stays where they are. */
  stayAt(address: string): void;
}

/** The plan, as its features know it. */
export interface PlanHost extends ReactiveControllerHost, HTMLElement {
  readonly strategy: Strategy | undefined;
  /** The language of the page around the plan. */
  readonly pageL10n: L10n | undefined;
  /** The same, with the texts that the reader has chosen. */
  readonly l10n: L10n | undefined;
  readonly controls: boolean;
  readonly controlsList: string;
  readonly newsSrc: string | undefined;
  readonly newsLanguages: string | undefined;
  readonly features: PlanFeatures;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly state: LoadState;
  readonly lostParts: Map<unknown, Issue>;
  openState: OpenState;
  laterIssues: readonly Issue[];
  addStyles(styles: CSSResult): void;
  expandAll(): void;
  collapseAll(): void;
}

/** Where the code of each feature is. */
interface FeatureModules {
  navigation(): Promise<FeatureModule<PlanHost, PlanNavigation>>;
  controls(): Promise<FeatureModule<PlanHost, PlanControls>>;
  news(): Promise<FeatureModule<PlanHost, PlanNews>>;
  plain(): Promise<FeatureModule<PlanHost, PlanPlainLanguage>>;
}

/** Features that not every page has or not every reader needs. Each is loaded when needed. */
export class PlanFeatures implements ReactiveController {
  readonly navigation: LazyFeature<PlanHost, PlanNavigation>;
  readonly controls: LazyFeature<PlanHost, PlanControls>;
  readonly news: LazyFeature<PlanHost, PlanNews>;
  readonly plain: LazyFeature<PlanHost, PlanPlainLanguage>;
  /** Whether the plan has texts in plain language for this reader, and the page offers the choice. */
  hasPlain = false;
  /** The reader's language with the texts that they have chosen, if there is a choice. */
  l10n: L10n | undefined;

  readonly #host: PlanHost;
  readonly #followLink = (event?: Event) => void this.#follow(event);

  constructor(host: PlanHost, modules: FeatureModules) {
    this.#host = host;
    this.navigation = new LazyFeature(host, modules.navigation);
    this.controls = new LazyFeature(host, modules.controls);
    this.news = new LazyFeature(host, modules.news);
    this.plain = new LazyFeature(host, modules.plain);
    host.addController(this);
  }

  /** A link asks a plan for plain language: no other texts are shown until it is here. */
  get awaitsPlain(): boolean {
    return this.plain.isArriving && /texts[-=]simple/.test(location.hash);
  }

  /** Whether the page offers this control. */
  allows(control: 'search' | 'expand' | 'links' | 'plain'): boolean {
    return !this.#host.controlsList.split(/\s+/).includes(`no${control}`);
  }

  hostConnected(): void {
    if (!this.navigation.value) this.#followLink();
    this.#listen('addEventListener');
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
  }

  hostUpdate(): void {
    const { strategy, pageL10n, controls, newsSrc } = this.#host;
    if (controls) void this.controls.load();
    if (newsSrc) void this.news.load();
    this.hasPlain = this.allows('plain') && hasPlainTexts(strategy, pageL10n?.requested ?? '');
    if (this.hasPlain) void this.plain.load();
    // Its place is not kept.
    this.hasPlain &&= !this.plain.isLost;
    this.l10n = pageL10n && this.plain.value?.choose(pageL10n);
  }

  #listen(method: 'addEventListener' | 'removeEventListener'): void {
    onAddressChange(method, this.#followLink);
    // Before those of a theme, which may keep the address as it is.
    window[method]('click', this.#followLink, true);
  }

  async #follow(event: Event | undefined): Promise<void> {
    const { hash } =
      (event?.target as Partial<Element> | null | undefined)?.closest?.('a') ?? location;
    // What reads links, ../shared/fragment.ts, comes with the navigation.
    const isOurs = /goal|search/.test(hash) || this.#host.querySelector(':target');
    if (!this.navigation.value && !isOurs) return;
    (await this.navigation.load())?.follow(event);
  }
}

/** Also where a script writes the address, of which a browser with a Navigation API tells. */
export function onAddressChange(
  method: 'addEventListener' | 'removeEventListener',
  listener: (event: Event) => void,
): void {
  window[method]('hashchange', listener);
  // A page may have a variable of that name.
  (window as { navigation?: Partial<Navigation> }).navigation?.[method]?.(
    'currententrychange',
    listener,
  );
}
