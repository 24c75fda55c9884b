import { readFileSync } from 'node:fs';
import { parseXliff, type TranslationFile } from '../xliff.js';

/** @throws {XliffError} when the file cannot be read */
export const readXliff = (path: string): TranslationFile =>
  parseXliff(readFileSync(path, 'utf8'), path);
