import { existsSync, readFileSync } from 'node:fs';
import type { SourceMessage } from '../check-translation.js';
import { ProblemsError } from '../problems-error.js';
import { syncTranslation, type SyncReport } from '../sync-translation.js';
import { openXliff } from '../xliff-document.js';
import { newXliff } from '../xliff-units.js';
import { unitsOf } from '../xliff.js';
import { readConfig, removedPath, translationPath, type LocalizationConfig } from './config.js';
import { writeFiles } from './generated-files.js';

/** Brings the translators' files in line with the messages of the code, all of them or none. */
export function syncTranslations(messages: readonly SourceMessage[]): void {
  const config = readConfig();
  const files = new Map<string, string>();
  const lines = config.targetLocales.map((locale) => {
    const translation = open(translationPath(config, locale), config, locale);
    const removed = open(removedPath(config, locale), config, locale);
    refuseLoss(translation, messages);
    const { text, removedText, report } = syncTranslation(translation, removed, messages);
    if (text !== translation.text || translation.isNew) files.set(translation.path, text);
    if (removedText !== removed.text) files.set(removed.path, removedText);
    return `${translation.path}: ${describe(report)}`;
  });
  writeFiles(files);
  lines.forEach((line) => console.log(line));
}

function open(path: string, { sourceLocale }: LocalizationConfig, locale: string) {
  const isNew = !existsSync(path);
  return { path, isNew, text: isNew ? newXliff(sourceLocale, locale) : readFileSync(path, 'utf8') };
}

/** When the type of `msg` does not resolve its calls are not found, and the files would be emptied. */
function refuseLoss(
  { path, text }: { path: string; text: string },
  messages: readonly SourceMessage[],
): void {
  const before = unitsOf(openXliff(text, path)).length;
  const found = messages.length;
  if (before === 0 || found > before / 2) return;
  const params = { found: String(found), before: String(before) };
  throw new ProblemsError([{ path, code: 'too-few-messages', params }]);
}

const WORDS: Readonly<Record<keyof SyncReport, string>> = {
  added: 'to translate',
  changed: 'to adapt, as the English text has changed',
  proposed: 'to read again, with the translation of the same words elsewhere',
  restored: 'back with their translation',
  removed: 'no longer used, and put aside',
};

function describe(report: SyncReport): string {
  const parts = Object.entries(WORDS).flatMap(([key, words]) => {
    const ids = report[key as keyof SyncReport];
    const names = ids.length > 5 ? '' : ` (${ids.join(', ')})`;
    return ids.length > 0 ? [`${ids.length} ${words}${names}`] : [];
  });
  return parts.join('; ') || 'nothing to do';
}
