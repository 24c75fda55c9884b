import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../model/issue.js';

/** The list, as its place knows it. */
export interface KeptHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly lostParts: Map<unknown, Issue>;
  addStyles(styles: CSSResult): void;
  showAgain(count: number): Promise<void>;
}

/** How far a reader had come in a list. */
interface Place {
  readonly shown: number;
  /** The link that she has followed, from 0. */
  readonly link?: number;
}

/**
 * Keeps how much of a list is shown, and which of its links was followed, for a reader who comes back:
 * the browser does that by itself only where it keeps the whole page, which `no-store` forbids.
 *
 * It is kept with the entry of the page in the history, beside what the page itself keeps there: a
 * browser forgets it with the tab, and no server learns of it.
 */
export class KeptPlace {
  readonly #host: KeptHost;

  constructor(host: KeptHost) {
    this.#host = host;
    host.renderRoot.addEventListener('click', ({ target }) => {
      const place = this.#place;
      const link = this.#links.findIndex((one) => one.contains(target as Node));
      if (place && link >= 0) this.#keep({ shown: place.shown, link });
    });
    void this.#comeBack();
  }

  /** More is shown now. */
  keep(shown: number): void {
    this.#keep({ shown });
  }

  async #comeBack(): Promise<void> {
    const place = this.#place;
    if (!place || !Number.isSafeInteger(place.shown)) return;
    await this.#host.showAgain(place.shown);
    // Unless she has begun to read elsewhere.
    const { activeElement, body } = this.#host.ownerDocument;
    if (place.link !== undefined && activeElement === body) this.#links[place.link]?.focus();
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLAnchorElement>('li a')];
  }

  /** What the page keeps with its entry in the history; nothing where that is no object. */
  get #state(): Readonly<Record<string, unknown>> | undefined {
    const state: unknown = this.#history?.state ?? {};
    const isOurs = typeof state === 'object' && state !== null && !Array.isArray(state);
    return isOurs ? (state as Readonly<Record<string, unknown>>) : undefined;
  }

  get #history(): History | undefined {
    return this.#host.ownerDocument.defaultView?.history;
  }

  /** This list among those of the page. */
  get #key(): string {
    const { localName, ownerDocument } = this.#host;
    const index = [...ownerDocument.querySelectorAll(localName)].indexOf(this.#host);
    return [localName, index, this.#host.getAttribute('src') ?? ''].join(' ');
  }

  get #place(): Place | undefined {
    return this.#state?.[this.#key] as Place | undefined;
  }

  #keep(place: Place): void {
    const state = this.#state;
    if (!state || !this.#host.isConnected) return;
    try {
      this.#history?.replaceState({ ...state, [this.#key]: place }, '');
    } catch {
      // Too often in a short time, says Safari; or the page keeps what cannot be copied.
    }
  }
}

export const createFeature = (host: KeptHost): KeptPlace => new KeptPlace(host);
