import assert from 'node:assert/strict';
import { checkTranslation, type SourceMessage } from '../../tools/l10n/check-translation.js';
import { problemLine } from '../../tools/l10n/problem-sentences.js';
import { parseXliff, XliffError } from '../../tools/l10n/xliff.js';
import { replaceIn, translation } from './translated-project.js';

export interface Fault {
  /** What is wrong with the file. */
  readonly name: string;
  readonly file: string;
  readonly says: readonly string[];
}

const messages: readonly SourceMessage[] = [
  { id: 'retry', text: 'Try again', desc: 'Button' },
  { id: 'failed', text: 'Error {status}', desc: 'Error' },
  { id: 'count', text: '{n, plural, one {# goal} other {# goals}}', desc: 'Count' },
  { id: 'share', text: 'Print & share <all>', desc: 'Button' },
];

/** What a translator is told about a file, a line a fault. */
export function check(text: string, path = 'locales/pl.xlf'): string[] {
  try {
    return checkTranslation(parseXliff(text, path), messages).map(problemLine);
  } catch (error) {
    assert(error instanceof XliffError);
    return [problemLine(error.problem)];
  }
}

/** The file with another target in one unit. */
export const withTarget = (id: string, target: string): string =>
  replaceIn(
    translation,
    new RegExp(`(<trans-unit id="${id}">.*?)<target>.*?</target>`, 's'),
    `$1${target}`,
  );

export const withText = (id: string, text: string): string =>
  withTarget(id, `<target>${text}</target>`);

export const without = (id: string): string =>
  replaceIn(translation, new RegExp(`<trans-unit id="${id}">.*?</trans-unit>\n`, 's'), '');

export const first = 'locales/pl.xlf:5: unit retry:';
export const second = 'locales/pl.xlf:10: unit failed:';
export const third = 'locales/pl.xlf:15: unit count:';
