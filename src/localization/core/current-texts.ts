import type { L10n } from './l10n.js';
import { page } from './page-messages.js';
import type { TextSet } from './text-set.js';

/** The texts of one set in the language of the moment: the last ones, until the next are here. */
export class CurrentTexts {
  /** Missing until the first texts have been loaded. */
  l10n: L10n | undefined;
  /** Settles when the language that was asked for last is here. */
  arriving: Promise<void> | undefined;

  readonly #set: TextSet;
  readonly #changed: () => void;
  #requested: string | undefined;
  #messages: typeof page.messages;

  constructor(set: TextSet, changed: () => void) {
    this.#set = set;
    this.#changed = changed;
  }

  /** Asks for the texts again where the language is another, or the page's own messages are. */
  use(requested: string): void {
    const { messages } = page;
    if (requested === this.#requested && messages === this.#messages) return;
    this.#requested = requested;
    this.#messages = messages;
    const l10n = !messages && this.#set.find(requested);
    if (l10n) this.#show(l10n);
    else {
      this.arriving = this.#set.load(requested).then((late) => {
        if (requested === this.#requested && messages === this.#messages) this.#show(late);
      });
    }
  }

  #show(l10n: L10n): void {
    this.l10n = l10n;
    this.#changed();
  }
}
