import { pathToGoal } from '../../model/path-to-goal.js';
import { fragmentFor } from '../shared/fragment.js';
import type { PlanHost, PlanNavigation } from './features.js';
import { goalElement } from './goal-view.js';
import { withOpen } from './open-state.js';

/** How long to wait for a slow page. */
const PATIENCE_MS = 2000;
/** How long a screen reader announces that a page has loaded: it may not announce the focus then. */
const SETTLING_MS = 500;

/** The link that the reader has followed, for all plans of the page. */
class FollowedLink {
  #event: Event | undefined;
  #address = '';
  #isAnswered = Promise.resolve(false);

  /** A link was followed, perhaps to where the reader was before. Every plan gets the same event. */
  follow(event: Event): void {
    if (event === this.#event) return;
    this.#event = event;
    this.#address = '';
  }

  /** Of several plans, the first one that has the target of the link answers. */
  async answer(leadsInto: () => Promise<boolean>): Promise<void> {
    // A page may change its address without a `hashchange`, or while it holds no plan.
    if (this.#address !== location.href) {
      this.#address = location.href;
      this.#isAnswered = Promise.resolve(false);
    }
    this.#isAnswered = this.#isAnswered.then((is) => is || leadsInto());
    await this.#isAnswered;
  }
}

const link = new FollowedLink();

/** Follows links into the plan: when it is loaded, on `hashchange`, and so on Back. */
class Navigation implements PlanNavigation {
  readonly #host: PlanHost;

  constructor(host: PlanHost) {
    this.#host = host;
    host.addEventListener('load', () => void this.#answer());
  }

  follow(event?: Event): void {
    if (event) link.follow(event);
    this.#host.features.controls.value?.leaveLink();
    void this.#answer();
  }

  async reveal(numberOrId: string): Promise<boolean> {
    const { strategy, features, renderRoot } = this.#host;
    const path = pathToGoal(strategy?.goals ?? [], numberOrId).map(({ goal }) => goal);
    const target = path.at(-1);
    if (!target) return false;
    features.controls.value?.clear();
    this.#host.openState = withOpen(this.#host.openState, path, true);
    await this.#host.updateComplete;
    const element = goalElement(renderRoot, target);
    if (element && !element.matches('button')) element.tabIndex = -1;
    // In this order: what has the focus keeps clear of a sticky header.
    element?.focus({ preventScroll: true });
    element?.scrollIntoView();
    return true;
  }

  async #search(query: string): Promise<boolean> {
    const { controls, features } = this.#host;
    const feature = controls ? await features.controls.load() : undefined;
    return (await feature?.followLink(query)) ?? false;
  }

  /** Answers the current address, if it leads into this plan and no other plan has answered. */
  async #answer(): Promise<void> {
    const { goal, search } = fragmentFor(this.#host);
    if (!this.#host.isConnected || !(goal ?? search)) return;
    // The controls push the goals down when they come, and plain language changes their texts.
    const address = location.href;
    const { features } = this.#host;
    const { controls, plain, hasPlain } = features;
    const arriving = [this.#host.controls && controls.load(), hasPlain && plain.load()];
    await Promise.race([Promise.all([pageLoaded(), ...arriving]), pause(PATIENCE_MS)]);
    // However long it takes: until then there are no goals on the page.
    if (features.awaitsPlain) await plain.load();
    // A later link has its own answer.
    if (location.href !== address) return;
    await link.answer(() => (goal ? this.reveal(goal) : this.#search(search ?? '')));
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
