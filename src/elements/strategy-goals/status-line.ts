import type { L10n } from '../../localization/core/l10n.js';

/** Something to say, in whatever language the reader has. */
export type Message = (l10n: L10n) => string;

/** So long the line stays empty in between: the same words twice would not be announced again. */
const BREATH_MS = 100;

/** Nobody sees or hears it. */
const SPACE = '\u00A0';

/** What a live region says, one thing at a time. */
export class StatusLine {
  readonly #changed: () => void;
  #message: Message | undefined;
  #ending = '';
  #next: Message | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The words, for a reader of this language. */
  text(l10n: L10n): string {
    const words = this.#message?.(l10n);
    return words ? words + this.#ending : '';
  }

  /** @param delay in milliseconds; whatever is said until then takes its place */
  say(message: Message, delay = BREATH_MS): void {
    this.stop();
    this.#next = message;
    this.#timer = setTimeout(() => this.hurry(), delay);
  }

  /** Says at once what is waiting to be said. */
  hurry(): void {
    const message = this.#next;
    if (!message) return;
    this.stop();
    this.#message = message;
    // Orca takes the same words for the same message, however long ago it was.
    this.#ending = this.#ending ? '' : SPACE;
    this.#changed();
  }

  /** Falls silent, and forgets what it was about to say. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#next = undefined;
    this.#message = undefined;
    this.#changed();
  }
}
