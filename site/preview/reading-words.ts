import type { Problem } from '../../tools/l10n/problem.js';
import { problemSentence } from '../../tools/l10n/problem-sentences.js';
import type { Reading } from './translations.js';
import { fill, wordsOf, type PageLanguage } from './words.js';

/** How the reading of a file went. */
export function readingWords(reading: Reading, path: string, language: PageLanguage): string {
  const words = wordsOf(language);
  if ('nameless' in reading) return fill(words.nameless, { path }, language);
  if ('unreadable' in reading) {
    const { unreadable } = reading;
    const place = placeOf(unreadable, language);
    const sentence = problemSentence(unreadable, language);
    return fill(words.unreadable, { place, sentence }, language);
  }
  const { changed, problems } = reading;
  return fill(words.saved, { path, n: changed, problems }, language);
}

/** "uk.xlf, line 12, column 3", as far as it is known. */
export function placeOf({ path, line, column }: Problem, language: PageLanguage): string {
  const words = wordsOf(language);
  if (line === undefined) return path;
  if (column === undefined) return fill(words.placeOfUnit, { path, line: String(line) }, language);
  const place = { path, line: String(line), column: String(column) };
  return fill(words.place, place, language);
}
