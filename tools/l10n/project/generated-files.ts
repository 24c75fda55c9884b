import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SourceMessage } from '../check-translation.js';
import type { Problem } from '../problem.js';
import { usableTexts, type Text } from '../usable-texts.js';
import type { TranslationFile } from '../xliff.js';
import type { LocalizationConfig } from './config.js';
import { localeModules } from './locale-modules.js';

export interface GeneratedFiles {
  /** The text of each file, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Why some texts are English. */
  readonly problems: readonly Problem[];
}

export function generateFiles(
  config: LocalizationConfig,
  messages: readonly SourceMessage[],
  translations: ReadonlyMap<string, TranslationFile>,
): GeneratedFiles {
  const texts = new Map<string, readonly Text[]>([[config.sourceLocale, messages]]);
  const problems: Problem[] = [];
  for (const [locale, file] of translations) {
    const usable = usableTexts(file, messages);
    texts.set(locale, usable.texts);
    problems.push(...usable.problems);
  }
  return { files: localeModules(config, texts), problems };
}

export const staleFiles = ({ files }: GeneratedFiles): Problem[] =>
  [...files]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => ({ path, code: 'stale-module', params: {} }));

export function writeFiles(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
