import type { L10n, Templates } from './l10n.js';

/** A set of messages as we ship it. */
export interface ShippedTexts {
  /** The language that stands in for one that cannot be loaded. */
  readonly home: string;
  readonly languages: readonly [string, ...string[]];
  /** @returns `undefined` if they cannot be loaded */
  loadTemplates(language: string): Promise<Templates | undefined>;
}

/** Makes the texts of a set in a language, with the messages of the page among them. */
export type CreatePageL10n = (requested: string, texts: ShippedTexts) => Promise<L10n>;

interface Page {
  /**
   * Set where the page has messages of its own; another promise each time that it sets some. Most pages
   * have none, and so never load the code (set-messages.ts). `undefined` in it: that cannot be loaded.
   */
  messages?: Promise<CreatePageL10n | undefined> | undefined;
  /** Called each time that messages are set. */
  readonly listeners: Set<() => void>;
}

export const page: Page = { listeners: new Set() };
