import { parseFragment } from '../../shared/fragment.js';
import type { PlanHost, PlanNavigation } from '../plan-host.js';
import { revealGoal } from './reveal-goal.js';

/** One visit of an address. Of several plans on the page, the first that has the goal answers. */
interface Visit {
  readonly address: string;
  answered: Promise<boolean>;
}

let visit: Visit | undefined;
/** What has brought the reader to the address of the visit. */
let arrival: Event | undefined;

/** So long a page that takes its time is waited for. */
const PATIENCE_MS = 2000;
/** So long a screen reader says that a page is loaded; what has the focus by then it may leave unsaid. */
const SETTLING_MS = 500;

const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** Screen readers go to the top of a page when it is loaded, and would leave the goal again. */
async function pageLoaded(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((go) => addEventListener('load', go));
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  await pause(SETTLING_MS + (page?.loadEventStart ?? 0) - performance.now());
}

/** Follows links into the plan: when it is loaded, on `hashchange`, and so on Back. */
class FragmentNavigation implements PlanNavigation {
  readonly #host: PlanHost;

  constructor(host: PlanHost) {
    this.#host = host;
    host.addEventListener('load', () => void this.#follow());
  }

  visit(event?: Event): void {
    if (event && event !== arrival) {
      arrival = event;
      visit = undefined;
    }
    this.#host.parts.controls.value?.leaveLink();
    void this.#follow();
  }

  reveal(numberOrId: string): Promise<boolean> {
    return revealGoal(this.#host, numberOrId);
  }

  async #search(query: string): Promise<boolean> {
    const controls = this.#host.controls ? await this.#host.parts.controls.load() : undefined;
    return (await controls?.followLink(query)) ?? false;
  }

  /** Answers the current address, if it leads into this plan and no other plan has answered. */
  async #follow(): Promise<void> {
    const { goal, search, in: id } = parseFragment(location.hash);
    if (!this.#host.isConnected || !(goal ?? search) || (id ?? this.#host.id) !== this.#host.id)
      return;
    // The controls push the goals down when they come, and plain language changes their texts.
    const { controls, plain, hasPlain } = this.#host.parts;
    const parts = [this.#host.controls && controls.load(), hasPlain && plain.load()];
    await Promise.race([Promise.all([pageLoaded(), ...parts]), pause(PATIENCE_MS)]);
    // A page may change its address without a `hashchange`, or while it holds no plan.
    const address = location.href;
    if (visit?.address !== address) visit = { address, answered: Promise.resolve(false) };
    visit.answered = visit.answered.then(
      (is) => is || (goal ? this.reveal(goal) : this.#search(search ?? '')),
    );
    await visit.answered;
  }
}

export const createPart = (host: PlanHost): PlanNavigation => new FragmentNavigation(host);
