import { DEFAULT_LANGUAGE } from '../../src/localization/core/default-language.js';
import { lateParts, partOf, type Part } from './parts.js';
import type { SourceMessage } from './check-translation.js';
import { readXliff } from './read-xliff.js';
import { sourceLocale, targetLocales, xliffPath } from './source-messages.js';

type Text = Pick<SourceMessage, 'id' | 'text'>;

const FOLDER = 'src/localization/core/generated';
const NOTICE = '// Made by `npm run l10n:build` from locales/. Do not edit.\n';

/**
 * The modules that the elements load, by path. They import nothing, so that a bundler never ties a
 * language to the file that loads it, and hold plain strings as they stand in the translation.
 */
export function localeModules(messages: readonly SourceMessage[]): Map<string, string> {
  const translations = new Map<string, readonly Text[]>([[sourceLocale, messages]]);
  for (const locale of targetLocales) {
    const units = readXliff(xliffPath(locale)).units.filter(({ target }) => target.trim());
    const texts = units.map(({ id, target }) => ({ id, text: target }));
    translations.set(locale, texts);
  }
  const late = [...translations.keys()].filter((locale) => locale !== DEFAULT_LANGUAGE);
  return new Map([
    ...partModules('everybody', '', translations, late),
    ...lateParts.flatMap((part) => partModules(part, part, translations, late)),
    // Those in the language of the source stand where they are used.
    ...partModules('author', 'author', translations, targetLocales),
    ...partModules('cli', 'cli', translations, targetLocales),
  ]);
}

/** A module a language, and one that loads those in `late`. */
function partModules(
  part: Part,
  name: string,
  translations: ReadonlyMap<string, readonly Text[]>,
  late: readonly string[],
): [string, string][] {
  const suffix = name && `.${name}`;
  const locales = new Set([...late, ...targetLocales]);
  return [
    ...[...locales].map((locale): [string, string] => {
      const texts = translations.get(locale)?.filter(({ id }) => partOf(id) === part) ?? [];
      return [`${FOLDER}/${locale}${suffix}.ts`, moduleOf(texts)];
    }),
    [`${FOLDER}/${name && `${name}-`}loaders.ts`, loadersModule(late, suffix)],
  ];
}

function moduleOf(texts: readonly Text[]): string {
  const lines = texts.map(({ id, text }) => `  ${quote(id)}: ${quote(text)},\n`);
  const type = 'Readonly<Record<string, string>>';
  return `${NOTICE}export const templates: ${type} = {\n${lines.join('')}};\n`;
}

function loadersModule(locales: readonly string[], suffix: string): string {
  const lines = locales.map((l) => `  ${quote(l)}: () => import('./${l}${suffix}.js'),\n`);
  return `${NOTICE}export type Loader = () => Promise<{ templates: Readonly<Record<string, string>> }>;

export const loaders: Readonly<Record<string, Loader>> = {
${lines.join('')}};
`;
}

const quote = (text: string): string => JSON.stringify(text);
