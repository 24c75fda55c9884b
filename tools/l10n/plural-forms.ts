import { canonicalTag } from '../../src/model/language-tag.js';

const ALL = ['zero', 'one', 'two', 'few', 'many', 'other'];

export interface PluralForms {
  /** What every plural must have. */
  readonly needed: readonly string[];
  /** What a plural may have. */
  readonly possible: readonly string[];
}

/** The plural forms of a language. Where `Intl` does not know it, only `other` is sure. */
export function pluralForms(language: string): PluralForms {
  const locale = canonicalTag(language);
  if (!hasPluralData(locale)) return { needed: ['other'], possible: ALL };
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  const forms = ALL.filter((form) => (pluralCategories as string[]).includes(form));
  return { needed: forms, possible: forms };
}

export const hasPluralData = (locale: string): boolean =>
  Intl.PluralRules.supportedLocalesOf(locale).length > 0;
