import type { ReactiveController } from 'lit';
import { hasPlainTexts } from '../../model/plain-language.js';
import { LazyPart } from '../shared/lazy-part.js';
import type {
  PlanControls,
  PlanHost,
  PlanNavigation,
  PlanNews,
  PlanParts,
  PlanPlainLanguage,
} from './plan-host.js';

/** Loads the parts of a plan as they are needed. */
export class LazyPlanParts implements PlanParts, ReactiveController {
  readonly navigation: LazyPart<PlanHost, PlanNavigation>;
  readonly controls: LazyPart<PlanHost, PlanControls>;
  readonly news: LazyPart<PlanHost, PlanNews>;
  readonly plain: LazyPart<PlanHost, PlanPlainLanguage>;
  hasPlain = false;
  readonly #host: PlanHost;
  readonly #visit = (event?: Event) => void this.#goTo(event);

  constructor(host: PlanHost) {
    this.#host = host;
    this.navigation = new LazyPart(host, () => import('./navigation/fragment-navigation.js'));
    this.controls = new LazyPart(host, () => import('./controls/goal-controls.js'));
    this.news = new LazyPart(host, () => import('./news/goal-news.js'));
    this.plain = new LazyPart(host, () => import('./plain/plain-language.js'));
    host.addController(this);
  }

  get awaitsPlain(): boolean {
    return this.plain.isArriving && location.hash.includes('texts=simple');
  }

  hostConnected(): void {
    if (!this.navigation.value) this.#visit();
    addEventListener('hashchange', this.#visit);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#visit);
  }

  hostUpdate(): void {
    const { strategy, l10n, controls, controlsList, newsSrc } = this.#host;
    if (controls) void this.controls.load();
    if (newsSrc) void this.news.load();
    this.hasPlain =
      !controlsList.includes('noplain') && hasPlainTexts(strategy, l10n?.requested ?? '');
    if (this.hasPlain) void this.plain.load();
  }

  async #goTo(event: Event | undefined): Promise<void> {
    const { navigation } = this;
    if (!navigation.value && !/goal|search/.test(location.hash)) return;
    (await navigation.load())?.visit(event);
  }
}
