import { primaryLanguage } from './language-tag.js';

/** The variant subtag for simplified language in BCP 47. */
const SIMPLE = /[-_]simple$/i;

export const isPlain = (tag: string): boolean => SIMPLE.test(tag.trim());

/** The language without `simple`. */
export const usualTag = (tag: string): string => tag.trim().replace(SIMPLE, '');

/** The language with it. */
export const plainTag = (tag: string): string => `${usualTag(tag)}-simple`;

/** The languages for which a document has texts in plain language: "pl" if there is `"pl-simple"`. */
export function plainLanguagesIn(document: unknown): ReadonlySet<string> {
  const languages = new Set<string>();
  // The set grows while we iterate over it, and holds nothing twice: a plan may be deep, or circular.
  const values = new Set([document]);
  for (const value of values) {
    for (const [key, inner] of Object.entries(value ?? {})) {
      if (typeof inner === 'object') values.add(inner);
      else if (inner && isPlain(key)) languages.add(primaryLanguage(key));
    }
  }
  return languages;
}

/** Whether a plan has texts in plain language for readers of this language. */
export const hasPlainTexts = (
  plan: { readonly plainLanguages: ReadonlySet<string> } | undefined,
  language: string,
): boolean => !!plan?.plainLanguages.has(primaryLanguage(language));
