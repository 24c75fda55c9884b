import type { L10n, Templates } from './l10n.js';

/** Loads the messages of a language that is shipped; `undefined` where they cannot be loaded. */
export type LoadTemplates = (locale: string) => Promise<Templates | undefined>;

/** Messages that the page has set itself, for every set of texts. */
export interface PageMessages {
  /**
   * The texts of a set, with those of the page among them.
   *
   * @param locales the languages that the set is shipped in
   */
  createL10n(requested: string, locales: readonly string[], load: LoadTemplates): Promise<L10n>;
  /** Those in this language, or in the one that it is a variant of. */
  templatesFor(language: string): Templates;
}

interface Page {
  /**
   * Missing on most pages, which so never load the code of it (set-messages.ts). Another promise
   * each time that messages are set; of nothing where that code cannot be loaded.
   */
  messages?: Promise<PageMessages | undefined>;
  /** Called each time that messages are set. */
  readonly listeners: Set<() => void>;
}

export const page: Page = { listeners: new Set() };
