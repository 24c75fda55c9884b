import { problemSentence } from '../../tools/l10n/problem-sentences.js';
import { placeOf } from './problems-view.js';
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
