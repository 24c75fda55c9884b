import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { format, resolveConfig } from 'prettier';
import config from '../../lit-localize.json' with { type: 'json' };
import { isForCitizens } from '../l10n/text-sets.js';
import { readXliff } from '../l10n/project/read-xliff.js';
import type { Unit } from '../l10n/xliff.js';
import { markdownTable } from './markdown-table.js';

const NOTICE = '// Made by `npm run generated:build` from locales/. Do not edit.\n';
const { sourceLocale, targetLocales } = config;

const unitsOf = (locale: string): readonly Unit[] => readXliff(`locales/${locale}.xlf`).units;

/** What a page may say in its own words: each id with the names of its arguments. */
export function renderMessageIndex(): string {
  const lines = unitsOf(targetLocales[0] ?? '')
    .map(({ id, source }) => [id, argumentsOf(parse(source, { ignoreTag: true })).join(' ')])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([id, names]) => `  ${JSON.stringify(id)}: ${JSON.stringify(names)},\n`);
  return `${NOTICE}export const messageIndex: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`;
}

/** Of the message and of the forms of its numbers. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  const names = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = 'value' in element ? [element.value] : [];
    if (element.type !== TYPE.plural) return own;
    return [...own, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))];
  });
  return [...new Set(names)].sort();
}

/** The texts that citizens see, for a webmaster who wants to change one. */
export async function renderMessageTable(path: string): Promise<string> {
  const translations = targetLocales.map(
    (locale) => new Map(unitsOf(locale).map(({ id, target }) => [id, target])),
  );
  const rows = unitsOf(targetLocales[0] ?? '')
    .filter(({ id }) => isForCitizens(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, source }) => [id, source, ...translations.map((texts) => texts.get(id) ?? '')]);
  const head = ['id', ...[sourceLocale, ...targetLocales].map((locale) => `\`${locale}\``)];
  const text = [
    ...(path.endsWith('.pl.md') ? introduction.pl : introduction.en),
    markdownTable(
      head,
      rows.map(([id, ...texts]) => [`\`${id}\``, ...texts.map(asWritten)]),
    ),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

const introduction = {
  en: [
    '# Texts that citizens see',
    '[Po polsku](messages.pl.md)',
    'Made from `locales/` by `npm run generated:build`. How a page changes them: [Change our texts](embedding/words.md).',
  ],
  pl: [
    '# Teksty, które widzą mieszkańcy',
    '[In English](messages.md)',
    'Strona tworzona z plików w `locales/` poleceniem `npm run generated:build`. Jak je zmienić na swojej stronie: [Zmiana tekstów](embedding/words.pl.md).',
  ],
};

/** As it is to be written, with its curly brackets. */
const asWritten = (text: string): string => (text.includes('{') ? `\`${text}\`` : text);
