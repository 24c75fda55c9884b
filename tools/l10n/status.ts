import { checkTranslation, isSigned, type SourceMessage } from './check-translation.js';
import { isForCitizens } from './text-sets.js';
import type { TranslationFile } from './xliff.js';

/** How far a translation is, in numbers of texts. */
export interface Status {
  readonly language: string;
  readonly total: number;
  readonly translated: number;
  /** Those that every citizen may read. */
  readonly forCitizens: { readonly total: number; readonly translated: number };
  /** Translated, and signed by a native speaker. */
  readonly signed: number;
  readonly needsWork: number;
}

export function statusOf(file: TranslationFile, messages: readonly SourceMessage[]): Status {
  const faulty = new Set(checkTranslation(file, messages).map(({ unit }) => unit));
  const signed = new Set(file.units.filter(isSigned).map(({ id }) => id));
  const translated = messages.filter(({ id }) => !faulty.has(id));
  return {
    language: file.language,
    total: messages.length,
    translated: translated.length,
    forCitizens: {
      total: messages.filter(({ id }) => isForCitizens(id)).length,
      translated: translated.filter(({ id }) => isForCitizens(id)).length,
    },
    signed: translated.filter(({ id }) => signed.has(id)).length,
    needsWork: messages.length - translated.length,
  };
}
