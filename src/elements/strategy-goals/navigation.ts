import { pathToGoal } from '../../model/path-to-goal.js';
import { fragmentFor, parseFragment } from '../shared/fragment.js';
import type { PlanHost, PlanNavigation } from './features.js';
import { followedLink } from './followed-link.js';
import { goalElement } from './goal-element.js';
import { Notice } from './notice.js';
import { withOpen } from './open-state.js';
import { lead } from './scroll-to.js';

/** How long to wait for a slow page. */
const PATIENCE_MS = 2000;
/** How long a screen reader announces that a page has loaded: it may not announce the focus then. */
const SETTLING_MS = 500;

/** Follows links into the plan: when it is loaded, when the address changes, and so on Back. */
class Navigation implements PlanNavigation {
  readonly host: PlanHost;
  readonly notice: Notice;

  constructor(host: PlanHost) {
    this.host = host;
    this.notice = new Notice(host);
    host.addEventListener('load', () => void followedLink.look());
    host.addController({
      hostConnected: () => followedLink.join(this),
      hostDisconnected: () => followedLink.part(this),
    });
  }

  get isLoading(): boolean {
    return this.host.state === 'loading';
  }

  follow(event?: Event): void {
    followedLink.follow(event);
  }

  stayAt(address: string): void {
    followedLink.stayAt(address);
  }

  leave(): void {
    this.host.features.controls.value?.leaveLink();
    this.notice.clear();
  }

  has(hash: string): boolean {
    const { strategy, controls } = this.host;
    const { goal, search } = parseFragment(hash);
    if (!goal) return Boolean(search) && controls;
    return pathToGoal(strategy?.goals ?? [], goal).length > 0;
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
    if (!goal) return this.#search(search ?? '');
    return (await this.reveal(goal)) || this.#showPlace();
  }

  /** A place in the page's own HTML, which the plan has taken over: the plan begins there. */
  #showPlace(): boolean {
    const { host } = this;
    const isCovered = host.strategy && host.querySelector(':target');
    const start = host.renderRoot.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, li');
    if (!isCovered || !start) return false;
    start.tabIndex = -1;
    lead(start);
    return true;
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
