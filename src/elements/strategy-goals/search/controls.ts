import type { ReactiveController, TemplateResult } from 'lit';
import { controlsTexts } from '../../../localization/core/generated/controls.js';
import { CurrentTexts } from '../../../localization/core/texts.js';
import type { PlanText } from '../../../localization/core/words/plan-words.js';
import type { Goal } from '../../../model/goals.js';
import { yieldToBrowser } from '../../../model/yield-to-browser.js';
import { Announcer } from '../../shared/announcer.js';
import type { FeatureModule } from '../../shared/lazy-feature.js';
import type { PlanControls, PlanHost } from '../features.js';
import { allClosed, withOpen, type OpenState } from '../open-state.js';
import * as view from './controls-view.js';
import { styles } from './controls.styles.js';
import { ExpandAll } from './expand-all.js';
import { HitMarks } from './hit-marks.js';
import { Tooltip } from './icon-button.js';
import { keepKeys } from './keys.js';
import { CopiedLinks } from './links.js';
import { Results } from './results.js';
import { GoalSearch, type FoundGoals } from './search.js';
import { someGoals } from './some-goals.js';

/** How long somebody has stopped typing when they are told the count. */
const PAUSE_MS = 600;

/** The controls of a plan: what they do, and what they know meanwhile. */
class Controls implements PlanControls, ReactiveController {
  readonly #host: PlanHost;
  readonly #search = new GoalSearch();
  readonly #texts: CurrentTexts;
  readonly #announcer: Announcer;
  readonly #expandAll: ExpandAll;
  readonly #links: CopiedLinks;
  readonly #results: Results;
  readonly #tooltip: Tooltip;
  readonly #marks = new HitMarks();
  /** What was open before the search. */
  #before: OpenState | undefined;
  /** The search that the page's address asked for. */
  #linked: string | undefined;

  constructor(host: PlanHost) {
    const update = () => host.requestUpdate();
    this.#host = host;
    this.#texts = new CurrentTexts(controlsTexts, update);
    this.#announcer = new Announcer(update);
    this.#expandAll = new ExpandAll(host, this.#announcer);
    this.#tooltip = new Tooltip(host.renderRoot, () => this.#texts.l10n);
    this.#links = new CopiedLinks(host, this.#announcer, this.#tooltip);
    this.#results = new Results(host, this.#announcer, () => this.#field?.focus());
    keepKeys(host);
    host.addController(this);
  }

  async arriving(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#texts.arriving;
  }

  hostUpdate(): void {
    const { strategy, l10n, renderRoot } = this.#host;
    // A translator puts each text into tags of its own, where Lit does not find it again: "Expand all
    // goals" stayed on a button that collapses them.
    for (const font of renderRoot.querySelectorAll(':not(font) > font')) {
      font.replaceWith(font.textContent);
    }
    if (l10n) this.#texts.use(l10n.language);
    if (this.#search.useTexts(strategy, l10n)) this.#findAgain();
    this.#results.use(this.#search.found);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // What has left the page may still be updated, and would keep its marks there.
    if (!this.#host.isConnected) return;
    const { found } = this.#search;
    if (found)
      void this.#marks.show(found, this.#host.renderRoot, (text) => this.#search.hitsIn(text));
    else this.#marks.clear();
  }

  hostDisconnected(): void {
    this.#announcer.stop();
    this.#tooltip.hide();
    this.#marks.clear();
  }

  isShown(goal: Goal): boolean {
    return this.#search.isShown(goal);
  }

  barView(): TemplateResult | undefined {
    const { l10n } = this.#texts;
    const { strategy, features } = this.#host;
    if (!l10n || !strategy) return undefined;
    const { query, found } = this.#search;
    const hasHits = found && found.hits.size > 0;
    return view.barView({
      l10n: this.#host.l10n ?? l10n,
      isTitled: strategy.title !== undefined,
      query: features.allows('search') ? query : undefined,
      status: this.#announcer.text(l10n),
      onPaper: found && view.onPaperMessage(query, found.hits.size)(l10n),
      // Where nothing is found, there is nothing to open.
      areAllOpen:
        features.allows('expand') && (!found || hasHits) ? this.#expandAll.isDone : undefined,
      besideOutcome: hasHits && [
        this.#results.stepsView(l10n),
        features.allows('links') && this.#links.searchLinkView(l10n, query),
      ],
      prepare: () => void this.#prepare(),
      search: (typed) => this.#type(typed),
      enter: (step) => (hasHits ? void this.#results.go(step) : this.#announcer.hurry()),
      clear: () => this.#clearByHand(),
      toggleAll: () => this.#expandAll.press(),
    });
  }

  countWords(goal: Goal, depth: number): PlanText | undefined {
    const { strategy } = this.#host;
    const { l10n } = this.#texts;
    const shown = this.#shownIn(goal);
    return l10n && strategy && shown !== undefined
      ? someGoals(shown, goal, depth, strategy, l10n)
      : undefined;
  }

  stateOf(goal: Goal): string {
    const { features } = this.#host;
    return [
      this.#texts.l10n?.language,
      features.allows('links'),
      this.#links.isCopied(goal),
      this.#results.isCurrent(goal),
      this.#shownIn(goal),
    ].join();
  }

  besideView(goal: Goal): unknown {
    const { l10n } = this.#texts;
    return (
      l10n && [
        this.#host.features.allows('links') ? this.#links.goalLinkView(l10n, goal) : undefined,
        this.#results.isCurrent(goal) ? this.#results.stepsView(l10n) : undefined,
      ]
    );
  }

  async followLink(query: string): Promise<HTMLElement | undefined> {
    if (!this.#host.features.allows('search') || !this.#host.strategy) return undefined;
    this.#linked = query;
    this.#type(query);
    await this.arriving();
    await this.#host.updateComplete;
    return this.#field ?? undefined;
  }

  leaveLink(): void {
    if (this.#linked === this.#search.query) this.clear();
    this.#linked = undefined;
  }

  clear(): void {
    if (this.#search.query === '') return;
    this.#find('');
    this.#announcer.stop();
  }

  /** How many of the goals below it are shown; nothing if all or none are. */
  #shownIn({ goals }: Goal): number | undefined {
    const shown = goals.filter((goal) => this.isShown(goal)).length;
    return shown < goals.length ? shown || undefined : undefined;
  }

  get #field(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('#search');
  }

  /** So that the first letter does not have to wait for it. */
  async #prepare(): Promise<void> {
    await yieldToBrowser();
    const { l10n } = this.#host;
    if (l10n) this.#search.prepare(l10n);
  }

  #type(query: string): void {
    const wasSearching = this.#search.found !== undefined;
    this.#find(query);
    if (this.#search.found) this.#tellFound(this.#search.found);
    else if (wasSearching) this.#announcer.say(view.clearedMessage, PAUSE_MS);
  }

  #tellFound({ hits, total }: FoundGoals): void {
    const message = this.#search.isSimilar ? view.similarMessage : view.foundMessage;
    this.#announcer.say(message(hits.size, total), PAUSE_MS);
  }

  /** In other texts other goals may have the words. What the reader has opened stays open. */
  #findAgain(): void {
    const { openState } = this.#host;
    const count = this.#search.found?.hits.size;
    this.#find(this.#search.query);
    const { found } = this.#search;
    if (!found) return;
    this.#host.openState = withOpen(openState, found.open, true);
    if (found.hits.size !== count) this.#tellFound(found);
  }

  /** Whatever was open before a search is open after it again. */
  #find(query: string): void {
    const { l10n } = this.#host;
    if (!l10n) return;
    this.#search.search(query, l10n);
    const { found } = this.#search;
    if (found) {
      this.#before ??= this.#host.openState;
      this.#host.openState = withOpen(allClosed, found.open, true);
    } else if (this.#before) {
      this.#host.openState = this.#before;
      this.#before = undefined;
    }
    this.#host.requestUpdate();
  }

  #clearByHand(): void {
    this.#find('');
    this.#announcer.say(view.clearedMessage);
    // The button that was pressed goes with the search.
    this.#field?.focus();
  }
}

/** The controls, when they have the words to be shown with. */
export const controls: FeatureModule<PlanHost, PlanControls> = {
  styles,
  async createFeature(host) {
    const feature = new Controls(host);
    await feature.arriving();
    return feature;
  },
};
