import { fragmentFor, parseFragment } from '../shared/fragment.js';
import type { PlanHost } from './features.js';
import type { Notice } from './notice.js';

/** A plan that links may lead to. */
interface LinkedPlan {
  readonly host: PlanHost;
  readonly notice: Notice;
  readonly isLoading: boolean;
  /** Whether a link with this fragment leads to something in it. */
  has(hash: string): boolean;
  /** Goes where the address leads, if that is in this plan. */
  goToTarget(): Promise<boolean>;
  /** The reader has followed another link. */
  leave(): void;
}

/** The link that the reader has followed, for all plans of the page: the first that has its target answers. */
class FollowedLink {
  readonly #plans = new Set<LinkedPlan>();
  /** Every plan tells of each; one that was loading its navigation tells late. */
  readonly #known = new WeakSet<Event>();
  /** The entry of the session's history; missing in browsers without a Navigation API. */
  #entry: string | undefined;
  #address = '';
  /** One that we have written ourselves. */
  #ownAddress: string | undefined;
  #isAnswered = false;
  #isLooking = false;
  /** Whether a plan came or the address changed while it looked. */
  #isNew = false;

  join(plan: LinkedPlan): void {
    this.#plans.add(plan);
  }

  part(plan: LinkedPlan): void {
    this.#plans.delete(plan);
  }

  /** A link was followed, or may have been. */
  follow(event: Event | undefined): void {
    const isKnown = !event || this.#known.has(event);
    if (event) this.#known.add(event);
    if (event instanceof MouseEvent) {
      if (!isKnown) void this.#press(event);
      return;
    }
    const isWritten = event?.type === 'currententrychange';
    if (isWritten && (!isOnPage(event) || location.href === this.#ownAddress)) return;
    const entry = (window as Partial<Window>).navigation?.currentEntry?.id;
    // Both events may tell of one link, perhaps to where the reader was before.
    const isNew = !isKnown && (!entry || entry !== this.#entry);
    const isLink = isWritten ? cameFrom(event) !== location.href : event?.type === 'hashchange';
    if (isNew && isLink) this.#address = '';
    this.#entry = entry;
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

  /** The address is about to be this one, and the reader stays where they are. */
  stayAt(address: string): void {
    this.#ownAddress = this.#address = address;
    this.#isAnswered = true;
  }

  async #lookOnce(): Promise<void> {
    // A page may change its address without a `hashchange`, or while it holds no plan.
    if (this.#address !== location.href) {
      this.#address = location.href;
      this.#isAnswered = false;
      for (const plan of this.#plans) plan.leave();
    }
    for (const plan of this.#inOrder()) {
      if (this.#isAnswered || this.#address !== location.href) return;
      this.#isAnswered = await plan.goToTarget();
    }
  }

  /**
   * A theme that scrolls to the target itself, and finds none, keeps a link from changing the address. And
   * one to where the reader was before does not change it.
   */
  async #press(event: MouseEvent): Promise<void> {
    const link = (event.target as Element).closest('a');
    const isElsewhere = event.button || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!(link instanceof HTMLAnchorElement) || link.target || isElsewhere) return;
    const { href, hash } = link;
    const wasThere = this.#address === href;
    // Until all of the page's own handlers have run.
    await new Promise((go) => setTimeout(go));
    if (location.href === href) {
      if (wasThere) this.#address = '';
      void this.look();
    } else if (event.defaultPrevented && pageOf(href) === pageOf(location.href)) {
      const isOwn = document.getElementById(hash.slice(1)) !== null;
      if (!isOwn && [...this.#plans].some((plan) => plan.has(hash))) location.hash = hash;
    }
  }

  /** As they are on the page. */
  #inOrder(): LinkedPlan[] {
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

const pageOf = (address: string): string | undefined => address.split('#')[0];

const cameFrom = (event: Event): string =>
  (event as NavigationCurrentEntryChangeEvent).from.url ?? '';

/** Whether an address that a script has written leads into a plan of the same page. */
function isOnPage(event: Event): boolean {
  const { goal, search } = parseFragment(location.hash);
  // On another page, a plan asks when it comes.
  return Boolean(goal ?? search) && pageOf(cameFrom(event)) === pageOf(location.href);
}

export const followedLink = new FollowedLink();
