import type { L10n } from '../../localization/core/l10n.js';

/** Something to say, in the language of the reader. */
export type Message = (l10n: L10n) => string;

/** How long a region stays empty before it says something else. */
const BREATH_MS = 100;

/** Neither seen nor heard. */
const SPACE = '\u00A0';

/** How many consecutive messages with the same words can be told apart. */
const VARIANTS = 3;

/**
 * What a live region says, one message at a time. Its owner keeps the region in the page, even while
 * it is empty, and renders `text` into it: screen readers announce only changes in a region that they
 * already know.
 *
 * Two facts that were measured, and that matter to all our live regions:
 *
 * - A region that goes from words to the same words has not changed, so nothing is announced. It is
 *   emptied for 100 ms first; after a shorter time some screen readers have not noticed.
 * - Orca compares a message with the previous one, however long ago that was, and stays silent if they
 *   are the same. So messages end in zero, one or two no-break spaces, in turn.
 */
export class Announcer {
  readonly #changed: () => void;
  #message: Message | undefined;
  #ending = '';
  #count = 0;
  #next: Message | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed called when there is another text to render */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether the region holds a message now. */
  get isSpeaking(): boolean {
    return this.#message !== undefined;
  }

  /** What the region holds, for a reader of this language. */
  text(l10n: L10n): string {
    const words = this.#message?.(l10n);
    return words ? words + this.#ending : '';
  }

  /**
   * Says something after a pause, in which the region is empty.
   *
   * @param delay in milliseconds; whatever is said until then takes its place
   */
  say(message: Message, delay = BREATH_MS): void {
    this.stop();
    this.#next = message;
    this.#timer = setTimeout(() => this.hurry(), delay);
  }

  /** Says at once what is waiting to be said. */
  hurry(): void {
    if (this.#next) this.show(this.#next);
  }

  /**
   * Says something at once. Only for a region that was empty or held other words.
   *
   * @param duration how long it stays, in milliseconds; 0: until something else is said
   */
  show(message: Message, duration = 0): void {
    this.stop();
    this.#message = message;
    this.#ending = SPACE.repeat(this.#count % VARIANTS);
    this.#count += 1;
    if (duration) this.#timer = setTimeout(() => this.stop(), duration);
    this.#changed();
  }

  /** Empties the region, and drops what was waiting to be said. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#next = undefined;
    this.#message = undefined;
    this.#changed();
  }
}
