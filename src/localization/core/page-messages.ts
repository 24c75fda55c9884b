import type { Loader } from './generated/loaders.js';
import type { L10n, Templates } from './l10n.js';

/** Loads the messages of a language that is shipped; `undefined` where they cannot be loaded. */
type LoadTemplates = (locale: string) => Promise<Templates | undefined>;

/** Messages that the page has set itself, for every set of texts. */
export interface PageMessages {
  /**
   * The texts of a set, with those of the page among them.
   *
   * @param loaders of the languages that the set is shipped in, beside Polish
   */
  createL10n(
    requested: string,
    loaders: Readonly<Record<string, Loader>>,
    load: LoadTemplates,
  ): Promise<L10n>;
  /** Those in this language, or in the one that it is a variant of. */
  templatesFor(language: string): Templates;
}

interface Page {
  /**
   * Missing on most pages, which so never load the code of it (set-messages.ts), and again where that
   * cannot be loaded. Another promise each time that messages are set.
   */
  messages?: Promise<PageMessages | undefined> | undefined;
  /** Called each time that messages are set. */
  readonly listeners: Set<() => void>;
}

export const page: Page = { listeners: new Set() };
