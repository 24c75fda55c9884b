import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import { planLoadWords } from '../../localization/core/words/plan-words.js';
import type { Goal } from '../../model/goals.js';
import { walkGoals } from '../../model/goal-tree.js';
import { parseStrategy, type Strategy } from '../../model/strategy.js';
import type { ChosenText } from '../../model/text.js';
import { readInlineJson } from '../../sources/load-document.js';
import { SourceController } from '../../sources/source-controller.js';
import { DataElement } from '../shared/data-element.js';
import { dataStyles } from '../shared/data-styles.js';
import { hostStyles } from '../shared/host-styles.js';
import type { LanguageMarks } from '../shared/language-marks.js';
import type { LoadStateText } from '../shared/load-state-view.js';
import { PlanFeatures } from './features.js';
import {
  allClosed,
  allOpen,
  isOpen,
  openTo,
  readOpenState,
  withOpen,
  writeOpenState,
  type OpenState,
} from './open-state.js';
import { readOwnList } from './own-list.js';
import { planView } from './plan-view.js';
import { keepHeights, panelHeights } from './replaced-panels.js';
import { StrategyGoalsToggleEvent } from './strategy-goals-toggle-event.js';
import { strategyGoalsStyles } from './strategy-goals.styles.js';

/**
 * A city's strategy: goals, their sub-goals and tasks, as headings, buttons and lists.
 *
 * The plan comes from `src`, from `data`, from an inline `<script type="application/json">`, or from
 * the headings and lists in the tag itself. `#goal-2_10` in the page's address opens that goal.
 *
 * Where the plan has texts in plain language (`pl-simple`), readers can switch to them, and
 * `#texts-simple` in the address does it for them.
 *
 * @tag strategy-goals
 *
 * @slot - The page's own HTML. Shown without JavaScript, while loading, and when loading fails.
 *   Without `src` and `data`, the headings and nested lists in it are the plan.
 *
 * @fires {Event} load - The data have been loaded and are shown.
 * @fires {Event} error - The data could not be loaded; `issues` says why.
 * @fires {StrategyGoalsToggleEvent} strategy-goals-toggle - The reader opened or closed a goal:
 *   `number`, `open`.
 *
 * @csspart title - The heading of the plan.
 * @csspart area - The heading of an area.
 * @csspart controls - The bar with the search and "expand all".
 * @csspart input - The search field.
 * @csspart copy - A button that copies a link.
 * @csspart step - A button that leads to the previous or the next result of a search.
 * @csspart button - Any other button that is not part of a heading.
 * @csspart goal - A goal of the top level.
 * @csspart goal-heading - The heading of a goal that opens.
 * @csspart toggle - The button in that heading.
 * @csspart count - How many goals belong to it.
 * @csspart panel - What the button opens.
 * @csspart item - A goal in a list.
 * @csspart news - The news about a goal.
 * @csspart number - The number of a goal.
 * @csspart link - A link of the data.
 * @csspart language - The name of the language, where it is another than the page's.
 * @csspart notice - The line that says where a link leads, if that is not in the plan.
 * @csspart status - The line that says how the loading goes.
 *
 * @cssproperty --city-accent - Colour of numbers and marks.
 * @cssproperty --city-text - Colour of text; the page's own by default.
 * @cssproperty --city-muted - Colour of secondary text; the page's own by default.
 * @cssproperty --city-border - Colour of lines.
 * @cssproperty --city-focus - Colour of the focus ring.
 * @cssproperty --city-scroll-margin - Space kept free above what has the focus, for a header that the
 *   page keeps on the screen; 200px by default, less in a low window.
 * @cssproperty --city-gap - Space between goals; 1em by default.
 * @cssproperty --city-max-width - How wide it may become; 60em by default.
 * @cssproperty --city-heading-font - Font family of headings; the one of the text by default.
 * @cssproperty --city-heading-weight - Font weight of headings; bold by default.
 * @cssproperty --city-radius - Radius of corners; 12px by default.
 */
export class StrategyGoals extends DataElement<Strategy> {
  static override styles = [hostStyles, dataStyles, strategyGoalsStyles];
  static override properties: PropertyDeclarations = {
    openDepth: { type: Number, attribute: 'open-depth' },
    controls: { type: Boolean },
    controlsList: { attribute: 'controlslist' },
    newsSrc: { attribute: 'news-src' },
    newsLanguages: { attribute: 'news-languages' },
    openState: { state: true },
  };

  /** How many levels are open at first. 0 shows the strategic goals only. */
  openDepth = 0;

  /** Shows a search, "expand all", and beside each goal a button that copies its link. */
  controls = false;

  /** Takes away some of the controls, `nosearch`, `noexpand`, `nolinks`, or the switch, `noplain`. */
  controlsList = '';

  /**
   * Address of a feed whose news are shown under the goals that they are about. `{lang}` in it
   * becomes one of `news-languages`.
   */
  newsSrc: string | undefined = undefined;

  /** The languages that there is such a feed for, as BCP 47 tags with spaces between them. */
  newsLanguages: string | undefined = undefined;

  /** @internal */
  openState: OpenState = openTo(0);

  protected override readonly source = new SourceController<Strategy>(this, {
    parse: parseStrategy,
    isEmpty: (strategy) => strategy.goals.length === 0,
    readContent: (host) => readInlineJson(host) ?? readOwnList(host),
  });
  /** @internal */
  readonly features: PlanFeatures = new PlanFeatures(this, {
    navigation: () => import('./navigation.js'),
    controls: () => controlsAndPlain().then(({ controls }) => controls),
    news: () => import('./news.js'),
    plain: () => controlsAndPlain().then(({ plain }) => plain),
  });

  /** A reader was further down in the page's own HTML when the plan came: guessed heights would move it. */
  #isAllLaidOut = false;
  /** Those of one plan and language: a large plan is rendered often. */
  #titles:
    | { readonly strategy: Strategy; readonly l10n: L10n; readonly titles: readonly ChosenText[] }
    | undefined;

  /** @internal */
  override get l10n(): L10n | undefined {
    return this.features.l10n ?? super.l10n;
  }

  /** @internal */
  get pageL10n(): L10n | undefined {
    return super.l10n;
  }

  /** @internal */
  get strategy(): Strategy | undefined {
    return this.source.value;
  }

  /** Opens every goal. */
  expandAll(): void {
    this.openState = allOpen;
  }

  /** Closes every goal. The focus moves from what is closed to the button that opens it. */
  collapseAll(): void {
    this.shadowRoot?.activeElement?.closest('.card')?.querySelector('button')?.focus();
    this.openState = allClosed;
  }

  /**
   * Opens a goal and those above it, scrolls to it and focuses it.
   *
   * @param numberOrId the goal's number, such as "2.10", or its id
   * @returns whether there is such a goal
   */
  async reveal(numberOrId: string): Promise<boolean> {
    return (await (await this.features.navigation.load())?.reveal(numberOrId)) ?? false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('openDepth')) {
      this.openState = (!this.hasUpdated && readOpenState(this)) || openTo(this.openDepth);
    }
    if (this.hasUpdated && changed.has('openState')) writeOpenState(this, this.openState);
  }

  protected override update(changed: PropertyValues<this>): void {
    const isNew = this.strategy && !this.renderRoot.querySelector('.goals');
    const isScrolledInto = isNew && this.getBoundingClientRect().top < 0;
    const heights = isScrolledInto ? panelHeights(this) : [];
    if (isScrolledInto) this.#isAllLaidOut = heights.length === 0;
    super.update(changed);
    keepHeights(this.renderRoot, heights);
  }

  protected override loadStateText(l10n: L10n): LoadStateText {
    return planLoadWords(this.source.value?.goals.length ?? 0, l10n);
  }

  protected override titlesOf(strategy: Strategy, l10n: L10n): readonly ChosenText[] {
    const known = this.#titles;
    if (known?.strategy === strategy && known.l10n === l10n) return known.titles;
    const titles = [...walkGoals(strategy.goals)].map(({ goal }) =>
      l10n.text(goal.title, strategy.language),
    );
    this.#titles = { strategy, l10n, titles };
    return titles;
  }

  protected override renderData(
    strategy: Strategy,
    l10n: L10n,
    marks: LanguageMarks | undefined,
  ): TemplateResult {
    const { features } = this;
    if (features.awaitsPlain) return html`<slot></slot>`;
    return planView({
      strategy,
      l10n,
      open: this.openState,
      level: this.titleLevel,
      hasControls: this.controls && !features.controls.isLost,
      isAllLaidOut: this.#isAllLaidOut,
      features,
      controls: this.controls ? features.controls.value : undefined,
      news: this.newsSrc ? features.news.value : undefined,
      marks,
      toggle: (goal, depth) => this.#toggle(goal, depth),
      reveal: (goal) => this.#setOpen(goal, true),
    });
  }

  #setOpen(goal: Goal, open: boolean): void {
    this.openState = withOpen(this.openState, [goal], open);
  }

  #toggle(goal: Goal, depth: number): void {
    const open = !isOpen(this.openState, goal, depth);
    this.#setOpen(goal, open);
    this.dispatchEvent(new StrategyGoalsToggleEvent(goal.number ?? goal.id ?? '', open));
  }
}

const controlsAndPlain = () => import('./controls-and-plain.js');

declare global {
  interface HTMLElementTagNameMap {
    'strategy-goals': StrategyGoals;
  }
}
