import { opens, walkGoals, type GoalAtDepth } from '../../../model/goal-tree.js';
import type { Strategy } from '../../../model/strategy.js';
import type { Announcer } from '../../shared/announcer.js';
import type { PlanHost } from '../features.js';
import { isOpen } from '../open-state.js';
import { collapsedMessage, expandedMessage } from './controls-view.js';

/** The button that expands all goals of a plan, or collapses them. */
export class ExpandAll {
  readonly #host: PlanHost;
  readonly #announcer: Announcer;
  #strategy: Strategy | undefined;
  /** Its goals that open. */
  #branches: readonly GoalAtDepth[] = [];

  constructor(host: PlanHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  /** Whether all are open. */
  get isDone(): boolean {
    const { strategy, openState } = this.#host;
    if (strategy !== this.#strategy) {
      this.#strategy = strategy;
      const places = [...walkGoals(strategy?.goals ?? [])];
      this.#branches = places.filter(({ goal, depth }) => opens(goal, depth));
    }
    return this.#branches.every(({ goal, depth }) => isOpen(openState, goal, depth));
  }

  press(): void {
    const { isDone } = this;
    if (isDone) this.#host.collapseAll();
    else this.#host.expandAll();
    this.#announcer.say(isDone ? collapsedMessage : expandedMessage);
  }
}
