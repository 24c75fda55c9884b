import { posix } from 'node:path';
import { DEFAULT_LANGUAGE } from '../../../src/localization/core/default-language.js';
import { lateParts, partOf, type Part } from '../parts.js';
import type { Text } from '../usable-texts.js';
import type { LocalizationConfig } from './config.js';

const NOTICE = '// Made by `npm run l10n:build` from locales/. Do not edit.\n';

/**
 * The modules that the elements load, by path. They import nothing, so that a bundler never ties a
 * language to the file that loads it, and hold plain strings as they stand in the translation.
 *
 * @param texts of each language, that of the source as well
 */
export function localeModules(
  config: LocalizationConfig,
  texts: ReadonlyMap<string, readonly Text[]>,
): Map<string, string> {
  const { targetLocales, output } = config;
  const late = [...texts.keys()].filter((locale) => locale !== DEFAULT_LANGUAGE);
  const modules = [
    ...partModules('everybody', '', texts, late, targetLocales),
    ...lateParts.flatMap((part) => partModules(part, part, texts, late, targetLocales)),
    // Those in the language of the source stand where they are used.
    ...partModules('author', 'author', texts, targetLocales, targetLocales),
    ...partModules('cli', 'cli', texts, targetLocales, targetLocales),
  ];
  return new Map(modules.map(([name, text]) => [posix.join(output.outputDir, name), text]));
}

/** A module a language, and one that loads those in `late`. */
function partModules(
  part: Part,
  name: string,
  texts: ReadonlyMap<string, readonly Text[]>,
  late: readonly string[],
  targetLocales: readonly string[],
): [string, string][] {
  const suffix = name && `.${name}`;
  const locales = new Set([...late, ...targetLocales]);
  return [
    ...[...locales].map((locale): [string, string] => {
      const own = texts.get(locale)?.filter(({ id }) => partOf(id) === part) ?? [];
      return [`${locale}${suffix}.ts`, moduleOf(own)];
    }),
    [`${name && `${name}-`}loaders.ts`, loadersModule(late, suffix)],
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
