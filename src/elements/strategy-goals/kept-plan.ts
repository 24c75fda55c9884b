import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { yieldToBrowser } from '../../model/yield-to-browser.js';
import { StableList } from '../shared/stable-list.js';
import type { ListOwner } from './goal-list.js';

/** So many goals are written before the browser may draw a frame and answer the reader. */
const SLICE = 1_200;

/**
 * What stays of a plan from one render to the next, and how much of it one render may do: the goals of
 * a large plan come in slices, from its beginning on.
 */
export class KeptPlan implements ReactiveController {
  /** In the order of the areas. */
  readonly groups: ListOwner[] = [];
  /** What the texts are made of, and what stands beside them. */
  readonly texts = new StableList();
  /** Settles when the next slice is asked for; missing where nothing is left to do. */
  nextSlice: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost;
  #left = 0;
  #isCut = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#left = SLICE;
    this.#isCut = false;
    this.nextSlice = undefined;
  }

  hostUpdated(): void {
    if (this.#isCut) this.nextSlice = yieldToBrowser().then(() => this.#host.requestUpdate());
  }

  /** @returns whether so many goals can be written in this render; if not, there will be another */
  take(goals: number): boolean {
    this.#isCut = this.#left <= 0;
    this.#left -= goals;
    return !this.#isCut;
  }
}
