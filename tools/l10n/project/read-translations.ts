import { existsSync } from 'node:fs';
import { ProblemsError } from '../problems-error.js';
import type { TranslationFile } from '../xliff.js';
import { translationPath, type LocalizationConfig } from './config.js';
import { readXliff } from './read-xliff.js';

/** The file of each language. @throws {ProblemsError} when one is missing or cannot be read */
export function readTranslations(config: LocalizationConfig): Map<string, TranslationFile> {
  const paths = config.targetLocales.map((locale) => translationPath(config, locale));
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    throw new ProblemsError(missing.map((path) => ({ path, code: 'missing-file', params: {} })));
  }
  return new Map(paths.map((path, index) => [config.targetLocales[index] ?? '', readXliff(path)]));
}
