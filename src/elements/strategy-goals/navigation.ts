import { pathToGoal } from '../../model/path-to-goal.js';
import { fragmentFor, parseFragment } from '../shared/fragment.js';
import type { PlanHost, PlanNavigation } from './features.js';
import { goalElement } from './goal-view.js';
import { Notice } from './notice.js';
import { withOpen } from './open-state.js';
import { lead } from './scroll-to.js';

/** How long to wait for a slow page. */
const PATIENCE_MS = 2000;
/** How long a screen reader announces that a page has loaded: it may not announce the focus then. */
const SETTLING_MS = 500;

/** The link that the reader has followed, for all plans of the page: the first that has its target answers. */
class FollowedLink {
  readonly #plans = new Set<Navigation>();
  #event: Event | undefined;
  #address = '';
  #isAnswered = false;
  #isLooking = false;
  /** Whether a plan came or the address changed while it looked. */
  #isNew = false;

  join(plan: Navigation): void {
    this.#plans.add(plan);
  }

  leave(plan: Navigation): void {
    this.#plans.delete(plan);
  }

  /** A link was followed, perhaps to where the reader was before. Every plan gets the same event. */
  follow(event: Event | undefined): void {
    if (event && event !== this.#event) {
      this.#event = event;
      this.#address = '';
      for (const plan of this.#plans) plan.notice.clear();
    }
    void this.look();
  }

  /** Looks for the target, unless it is found: also when another plan has loaded. */
  async look(): Promise<void> {
    this.#isNew = true;
    if (this.#isLooking) return;
    this.#isLooking = true;
    while (this.#isNew) {
      this.#isNew = false;
      await this.#lookOnce();
    }
    this.#isLooking = false;
    if (!this.#isAnswered) this.#tellMissing();
  }

  async #lookOnce(): Promise<void> {
    // A page may change its address without a `hashchange`, or while it holds no plan.
    if (this.#address !== location.href) {
      this.#address = location.href;
      this.#isAnswered = false;
    }
    for (const plan of this.#inOrder()) {
      if (this.#isAnswered || this.#address !== location.href) return;
      this.#isAnswered = await plan.goToTarget();
    }
  }

  /** As they are on the page. */
  #inOrder(): Navigation[] {
    const isBefore = (a: Node, b: Node) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;
    return [...this.#plans].sort((a, b) => (isBefore(a.host, b.host) ? -1 : 1));
  }

  #tellMissing(): void {
    const asked = this.#inOrder().filter(({ host }) => fragmentFor(host).goal);
    const { goal } = parseFragment(location.hash);
    // The page may have such an id of its own, and a plan may still be on its way.
    if (!goal || document.querySelector(':target') || asked.some((plan) => plan.isLoading)) return;
    const plan = asked.find(({ host }) => host.strategy);
    plan?.notice.show(({ msg, format }) =>
      format(
        msg('The link leads to goal {goal}, which is not in this plan.', {
          id: 'strategy-goals.not-in-plan',
          desc: 'Shown above the plan, where the address of the page names a goal that it does not have. {goal} is its number, such as 9.9, or its id.',
        }),
        { goal },
      ),
    );
  }
}

const link = new FollowedLink();

/** Follows links into the plan: when it is loaded, on `hashchange`, and so on Back. */
class Navigation implements PlanNavigation {
  readonly host: PlanHost;
  readonly notice: Notice;

  constructor(host: PlanHost) {
    this.host = host;
    this.notice = new Notice(host);
    host.addEventListener('load', () => void link.look());
    host.addController({
      hostConnected: () => link.join(this),
      hostDisconnected: () => link.leave(this),
    });
  }

  get isLoading(): boolean {
    return this.host.state === 'loading';
  }

  follow(event?: Event): void {
    this.host.features.controls.value?.leaveLink();
    link.follow(event);
  }

  async reveal(numberOrId: string): Promise<boolean> {
    const { strategy, features, renderRoot } = this.host;
    const path = pathToGoal(strategy?.goals ?? [], numberOrId).map(({ goal }) => goal);
    const target = path.at(-1);
    if (!target) return false;
    features.controls.value?.clear();
    this.notice.clear();
    this.host.openState = withOpen(this.host.openState, path, true);
    await this.host.updateComplete;
    const element = goalElement(renderRoot, target);
    if (element) lead(element);
    return true;
  }

  async #search(query: string): Promise<boolean> {
    const { controls, features } = this.host;
    const feature = controls ? await features.controls.load() : undefined;
    const field = await feature?.followLink(query);
    if (field) lead(field);
    return field !== undefined;
  }

  /** Goes where the address leads, if that is in this plan. */
  async goToTarget(): Promise<boolean> {
    const { goal, search } = fragmentFor(this.host);
    if (!(goal ?? search)) return false;
    const address = location.href;
    const { features } = this.host;
    await Promise.race([Promise.all([pageLoaded(), this.#arrived()]), pause(PATIENCE_MS)]);
    // However long it takes: until then there are no goals on the page.
    if (features.awaitsPlain) await features.plain.load();
    // A later link has its own answer.
    if (location.href !== address || !this.host.isConnected) return false;
    return goal ? this.reveal(goal) : this.#search(search ?? '');
  }

  /** The controls push the goals down when they come, and plain language changes their texts. */
  async #arrived(): Promise<void> {
    const { host } = this;
    if (this.isLoading) {
      await new Promise((go) => {
        for (const type of ['load', 'error']) host.addEventListener(type, go, { once: true });
      });
    }
    const { controls, plain, hasPlain } = host.features;
    await Promise.all([host.controls && controls.load(), hasPlain && plain.load()]);
  }
}

const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** Screen readers go to the top of a page once it has loaded, and would leave the goal again. */
async function pageLoaded(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((go) => addEventListener('load', go));
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  await pause(SETTLING_MS + (page?.loadEventStart ?? 0) - performance.now());
}

export const createFeature = (host: PlanHost): PlanNavigation => new Navigation(host);
