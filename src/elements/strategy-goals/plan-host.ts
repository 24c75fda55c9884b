import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import type { Goal } from '../../model/goals.js';
import type { Issue } from '../../model/issue.js';
import type { Strategy } from '../../model/strategy.js';
import type { LazyPart } from '../shared/lazy-part.js';
import type { OpenState } from './open-state.js';

/** What the controls add to a plan. */
export interface PlanControls {
  /** Above the goals. */
  barView(): TemplateResult | undefined;
  /** Whether a search leaves this goal on the page. */
  isShown(goal: Goal): boolean;
  /** Beside a goal. */
  linkView(goal: Goal): unknown;
  /** Answers a link to a search, unless the page has taken the search away. */
  followLink(query: string): Promise<boolean>;
  /** Ends a search that came from a link, unless the reader has made it their own. */
  leaveLink(): void;
  /** Ends a search, so that every goal is there again. */
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
   * @param event what has changed the address, if that is new
   */
  visit(event?: Event): void;
}

/** The plan, as its parts know it. */
export interface PlanHost extends ReactiveControllerHost, HTMLElement {
  readonly strategy: Strategy | undefined;
  readonly l10n: L10n | undefined;
  readonly controls: boolean;
  readonly controlsList: string;
  readonly newsSrc: string | undefined;
  readonly newsLanguages: string | undefined;
  readonly parts: PlanParts;
  readonly renderRoot: HTMLElement | DocumentFragment;
  openState: OpenState;
  laterIssues: readonly Issue[];
  expandAll(): void;
  collapseAll(): void;
}

/** The parts of a plan that not every page has, or every reader needs. */
export interface PlanParts {
  readonly navigation: LazyPart<PlanHost, PlanNavigation>;
  readonly controls: LazyPart<PlanHost, PlanControls>;
  readonly news: LazyPart<PlanHost, PlanNews>;
  readonly plain: LazyPart<PlanHost, PlanPlainLanguage>;
  /** Whether the plan has texts in plain language for this reader, and the page leaves the choice. */
  readonly hasPlain: boolean;
  /** A link asks for them, and no others are to be shown first. */
  readonly awaitsPlain: boolean;
}
