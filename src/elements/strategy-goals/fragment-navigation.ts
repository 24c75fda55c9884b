import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseFragment, type Fragment } from '../shared/fragment.js';

interface FragmentHost extends ReactiveControllerHost, HTMLElement {
  /** Opens the way to a goal and takes the focus there. */
  reveal(numberOrId: string): Promise<boolean>;
}

/** One visit of an address. Of several plans on the page, the first that has the goal answers. */
interface Visit {
  readonly address: string;
  answered: Promise<boolean>;
}

let visit: Visit | undefined;
const hosts = new Set<() => void>();

function startVisit(): void {
  visit = undefined;
  hosts.forEach((follow) => follow());
}

/** Follows links into the plan: when it is loaded, on `hashchange`, and so on Back. */
export class FragmentNavigation implements ReactiveController {
  readonly #host: FragmentHost;
  readonly #follow = () => void this.follow();

  constructor(host: FragmentHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (hosts.size === 0) addEventListener('hashchange', startVisit);
    hosts.add(this.#follow);
  }

  hostDisconnected(): void {
    hosts.delete(this.#follow);
    if (hosts.size === 0) removeEventListener('hashchange', startVisit);
  }

  /** Answers the current address, if it names a goal of this plan and no other plan has answered. */
  async follow(): Promise<void> {
    const fragment = parseFragment(location.hash);
    if (!fragment || !this.#isMeant(fragment)) return;
    // A page may change its address without a `hashchange`, or while it holds no plan.
    const address = location.href;
    if (visit?.address !== address) visit = { address, answered: Promise.resolve(false) };
    visit.answered = visit.answered.then((is) => is || this.#host.reveal(fragment.goal));
    await visit.answered;
  }

  #isMeant(fragment: Fragment): boolean {
    return fragment.in === undefined || fragment.in === this.#host.id;
  }
}
