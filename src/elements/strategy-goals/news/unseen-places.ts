/** How far from the screen a place counts as out of sight. */
const MARGIN = '100px 0px';

/**
 * Tells when nobody looks at a place, so that something can be put there without moving what is being
 * read: in a closed goal, below the screen, or above it where the browser keeps the screen still.
 */
export class UnseenPlaces {
  readonly #keepsStill = CSS.supports('overflow-anchor', 'auto');
  readonly #observer: IntersectionObserver;
  readonly #left: (place: Element) => void;

  constructor(left: (place: Element) => void) {
    this.#left = left;
    this.#observer = new IntersectionObserver((entries) => this.#answer(entries), {
      rootMargin: MARGIN,
    });
  }

  /** These places and no others, each until it has been left. */
  watch(places: readonly Element[]): void {
    this.#observer.disconnect();
    // Each is answered once at the beginning, and so are those that have been closed meanwhile.
    for (const place of places) this.#observer.observe(place);
  }

  #answer(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, boundingClientRect, target } of entries) {
      const isOut = !isIntersecting && (this.#keepsStill || boundingClientRect.top > 0);
      if (isOut || target.closest('[hidden]')) this.#left(target);
    }
  }
}
