import type { Goal } from '../../model/goals.js';
import type { ChosenText } from '../../model/text.js';
import type { GoalContext } from './goal-details-view.js';
import type { KeptPlan } from './kept-plan.js';
import type { OpenState } from './open-state.js';
import type { PlanControls } from './plan-host.js';

/** What a goal needs to know of the plan around it. */
export interface PlanContext extends GoalContext {
  /** Missing where the page has none, or until they are here. */
  readonly controls: PlanControls | undefined;
  readonly open: OpenState;
  readonly panelClass: string;
  readonly kept: KeptPlan;
  /** Another list when a text of the plan, or what stands beside it, may be another one. */
  readonly texts: readonly unknown[];
  toggle(goal: Goal, depth: number): void;
}

/** A search leaves only some of them. */
export const isShown = (goal: Goal, { controls }: PlanContext): boolean =>
  controls?.isShown(goal) ?? true;

/** A goal is laid out as its title is written, whatever those around it are. */
export const directionOf = (goal: Goal, { strategy, l10n }: PlanContext): ChosenText['dir'] =>
  l10n.text(goal.title, strategy.language).dir;
