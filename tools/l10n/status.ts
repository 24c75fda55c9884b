import { checkTranslation, needsReview, type SourceMessage } from './check-translation.js';
import type { TranslationFile } from './xliff.js';

/** How far a translation is, in numbers of texts. */
export interface Status {
  readonly language: string;
  readonly total: number;
  readonly translated: number;
  /** Translated, and approved by a native speaker. */
  readonly reviewed: number;
  readonly needsWork: number;
}

export function statusOf(file: TranslationFile, messages: readonly SourceMessage[]): Status {
  const faulty = new Set(checkTranslation(file, messages).map(({ unit }) => unit));
  const unread = new Set(file.units.filter(needsReview).map(({ id }) => id));
  const translated = messages.filter(({ id }) => !faulty.has(id));
  return {
    language: file.language,
    total: messages.length,
    translated: translated.length,
    reviewed: translated.filter(({ id }) => !unread.has(id)).length,
    needsWork: messages.length - translated.length,
  };
}
