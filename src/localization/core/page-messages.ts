import type { L10n, Templates } from './l10n.js';

/** A set of messages as we ship it. */
export interface ShippedTexts {
  /** The language that replaces one that cannot be loaded. */
  readonly home: string;
  readonly languages: readonly [string, ...string[]];
  /** @returns `undefined` if they cannot be loaded */
  loadTemplates(language: string): Promise<Templates | undefined>;
}

/** Makes the texts of a set in a language, with the messages of the page among them. */
export type CreatePageL10n = (requested: string, texts: ShippedTexts) => Promise<L10n>;

interface Page {
  /**
   * Set if the page has messages of its own; a new promise each time it sets some. Most pages have none
   * and never load the code (set-messages.ts). It resolves to `undefined` if that cannot be loaded.
   */
  messages?: Promise<CreatePageL10n | undefined> | undefined;
  /** Called each time messages are set. */
  readonly listeners: Set<() => void>;
}

export const page: Page = { listeners: new Set() };
