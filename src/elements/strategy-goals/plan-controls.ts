import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import type { Goal } from '../../model/goals.js';
import type { Strategy } from '../../model/strategy.js';
import type { OpenState } from './open-state.js';

/** What the controls add to a plan. Their code is loaded by the pages that have them. */
export interface PlanControls {
  /** Above the goals. */
  barView(): TemplateResult | undefined;
  /** Whether a search leaves this goal on the page. */
  isShown(goal: Goal): boolean;
  /** Beside a goal. */
  linkView(goal: Goal): TemplateResult | undefined;
  /** Answers a link to a search, unless the page has taken the search away. */
  followLink(query: string): Promise<boolean>;
  /** Ends a search that came from a link, unless the reader has made it their own. */
  leaveLink(): void;
  /** Ends a search, so that every goal is there again. */
  clear(): void;
}

/** The plan, as its controls know it. */
export interface ControlsHost extends ReactiveControllerHost, HTMLElement {
  readonly strategy: Strategy | undefined;
  readonly texts: L10n | undefined;
  readonly controlsList: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  openState: OpenState;
  expandAll(): void;
  collapseAll(): void;
}
