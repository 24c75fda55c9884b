import { chooseLanguage } from '../../model/language-tag.js';
import { createL10n, type L10n, type Templates } from './l10n.js';
import type { Issue } from '../../model/issue.js';
import { page, type ShippedTexts } from './page-messages.js';

export type Loaders = Readonly<Record<string, () => Promise<{ templates: Templates }>>>;

/**
 * Messages that are loaded together, a file per language. tools/l10n/text-sets.ts says which sets
 * there are, and which messages are in each.
 */
export class TextSet implements ShippedTexts {
  readonly #loaded: Map<string, Templates>;
  readonly #templates: Templates;
  readonly #loaders: Loaders;

  /**
   * @param home the language whose messages are here from the start, and shown in place of one that
   *   cannot be loaded
   * @param loaders of the other languages
   */
  constructor(
    readonly home: string,
    templates: Templates,
    loaders: Loaders,
  ) {
    this.#templates = templates;
    this.#loaded = new Map([[home, templates]]);
    this.#loaders = loaders;
  }

  get languages(): readonly [string, ...string[]] {
    return [this.home, ...Object.keys(this.#loaders)];
  }

  /** At once if the messages are here, else `undefined`: then `load` fetches them. */
  find(requested: string): L10n | undefined {
    const language = chooseLanguage(this.languages, requested);
    const templates = this.#loaded.get(language);
    return templates && createL10n(requested, language, templates);
  }

  /** In the home language if the file of the language cannot be loaded; the next call tries again. */
  async load(requested: string): Promise<L10n> {
    const createPageL10n = await page.messages;
    if (createPageL10n) return createPageL10n(requested, this);
    await this.loadTemplates(chooseLanguage(this.languages, requested));
    return this.find(requested) ?? createL10n(requested, this.home, this.#templates);
  }

  async loadTemplates(language: string): Promise<Templates | undefined> {
    if (!this.#loaded.has(language)) {
      await this.#loaders[language]?.().then(
        ({ templates }) => this.#loaded.set(language, templates),
        () => undefined,
      );
    }
    return this.#loaded.get(language);
  }
}

/** A set in the current language: in the previous one until the new texts are here. */
export class CurrentTexts {
  /** Missing until the first messages have been loaded. */
  l10n: L10n | undefined;
  /** Settles when the last requested language is here. */
  arriving: Promise<void> | undefined;
  /** Why those of the home language are shown: the texts of this one could not be loaded, so far. */
  lost: readonly Issue[] = [];

  readonly #set: TextSet;
  readonly #changed: () => void;
  #arrived: (() => void) | undefined;
  #requested: string | undefined;
  #messages: typeof page.messages;

  constructor(set: TextSet, changed: () => void) {
    this.#set = set;
    this.#changed = changed;
  }

  /** Requests the messages again if the language or the page's own messages have changed, or if they were lost. */
  use(requested: string): void {
    const { messages } = page;
    const isKnown = requested === this.#requested && messages === this.#messages;
    if (isKnown && this.lost.length === 0) return;
    this.#requested = requested;
    this.#messages = messages;
    const l10n = !messages && this.#set.find(requested);
    if (l10n) this.#show(l10n);
    else {
      this.arriving ??= new Promise((resolve) => (this.#arrived = resolve));
      void this.#set.load(requested).then((late) => {
        if (requested !== this.#requested || messages !== this.#messages) return;
        const isLost = !messages && !this.#set.find(requested);
        this.#show(
          late,
          isLost ? [{ code: 'lost-part', path: '', params: { error: requested } }] : [],
        );
      });
    }
  }

  #show(l10n: L10n, lost: readonly Issue[] = []): void {
    const isLostAgain = lost.length > 0 && this.lost.length > 0;
    this.lost = lost;
    this.l10n = l10n;
    this.arriving = undefined;
    this.#arrived?.();
    // Else it would ask without end.
    if (!isLostAgain) this.#changed();
  }
}
