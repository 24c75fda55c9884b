import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseFragment } from '../shared/fragment.js';

interface FragmentHost extends ReactiveControllerHost, HTMLElement {
  /** Settles when the controls are here, which push the goals down. */
  readonly arriving: Promise<unknown> | undefined;
  /** Opens the way to a goal and takes the focus there. */
  reveal(numberOrId: string): Promise<boolean>;
  /** Shows what a search finds, and takes the focus to its field. */
  search(query: string): Promise<boolean>;
  /** Ends a search that an address has asked for. */
  leaveSearch(): void;
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
  hosts.forEach((visitHost) => visitHost());
}

/** So long a page that takes its time is waited for. */
const PATIENCE_MS = 2000;
/** So long a screen reader says that a page is loaded; what has the focus by then it may leave unsaid. */
const SETTLING_MS = 500;

let pageLoaded: Promise<unknown> | true | undefined;

/** Follows links into the plan: when it is loaded, on `hashchange`, and so on Back. */
export class FragmentNavigation implements ReactiveController {
  readonly #host: FragmentHost;
  readonly #visit = () => {
    this.#host.leaveSearch();
    void this.follow();
  };

  constructor(host: FragmentHost) {
    this.#host = host;
    host.addController(this);
    pageLoaded ??=
      document.readyState === 'complete' ||
      new Promise((go) => addEventListener('load', () => setTimeout(go, SETTLING_MS)));
  }

  hostConnected(): void {
    if (hosts.size === 0) addEventListener('hashchange', startVisit);
    hosts.add(this.#visit);
  }

  hostDisconnected(): void {
    hosts.delete(this.#visit);
    if (hosts.size === 0) removeEventListener('hashchange', startVisit);
  }

  /** Answers the current address, if it leads into this plan and no other plan has answered. */
  async follow(): Promise<void> {
    const { goal, search, in: id } = parseFragment(location.hash);
    if (!(goal ?? search) || (id ?? this.#host.id) !== this.#host.id) return;
    await Promise.race([
      Promise.all([pageLoaded, this.#host.arriving]),
      new Promise((go) => setTimeout(go, PATIENCE_MS)),
    ]);
    // A page may change its address without a `hashchange`, or while it holds no plan.
    const address = location.href;
    if (visit?.address !== address) visit = { address, answered: Promise.resolve(false) };
    visit.answered = visit.answered.then(
      (is) => is || (goal ? this.#host.reveal(goal) : this.#host.search(search ?? '')),
    );
    await visit.answered;
  }
}
