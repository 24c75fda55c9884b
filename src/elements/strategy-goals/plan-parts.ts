import type { ReactiveController } from 'lit';
import { LazyPart } from '../shared/lazy-part.js';
import type { PlanControls, PlanHost, PlanNavigation, PlanNews, PlanParts } from './plan-host.js';

/** Loads the parts of a plan as they are needed. */
export class LazyPlanParts implements PlanParts, ReactiveController {
  readonly navigation: LazyPart<PlanHost, PlanNavigation>;
  readonly controls: LazyPart<PlanHost, PlanControls>;
  readonly news: LazyPart<PlanHost, PlanNews>;
  readonly #host: PlanHost;
  readonly #visit = (event?: Event) => void this.#goTo(event);

  constructor(host: PlanHost) {
    this.#host = host;
    this.navigation = new LazyPart(host, () => import('./navigation/fragment-navigation.js'));
    this.controls = new LazyPart(host, () => import('./controls/goal-controls.js'));
    this.news = new LazyPart(host, () => import('./news/goal-news.js'));
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.navigation.value) this.#visit();
    addEventListener('hashchange', this.#visit);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#visit);
  }

  hostUpdate(): void {
    if (this.#host.controls) void this.controls.load();
    if (this.#host.newsSrc) void this.news.load();
  }

  async #goTo(event: Event | undefined): Promise<void> {
    const { navigation } = this;
    if (!navigation.value && !/goal|search/.test(location.hash)) return;
    (await navigation.load())?.visit(event);
  }
}
