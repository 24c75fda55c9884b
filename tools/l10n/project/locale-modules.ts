import { posix } from 'node:path';
import { DEFAULT_LANGUAGE } from '../../../src/localization/core/l10n.js';
import { inCode, textSetOf, textSets, type TextSetName } from '../text-sets.js';
import type { Text } from '../usable-texts.js';
import type { LocalizationConfig } from './config.js';

const NOTICE = '// Made by `npm run l10n:build` from locales/. Do not edit.\n';

/**
 * The modules that the elements load, by path: `en.features.ts` has the messages of a set in a
 * language, `features.ts` is the set. Those of a language import nothing, so that a bundler never ties
 * one to the file that loads it, and hold plain strings as they are in the translation.
 *
 * @param texts of each language, that of the source as well
 */
export function localeModules(
  { sourceLocale, output }: LocalizationConfig,
  texts: ReadonlyMap<string, readonly Text[]>,
): Map<string, string> {
  const modules = textSets.flatMap((set) => {
    const home = inCode.includes(set) ? sourceLocale : DEFAULT_LANGUAGE;
    const inFiles = [...texts].filter(([locale]) => !inCode.includes(set) || locale !== home);
    const late = inFiles.map(([locale]) => locale).filter((locale) => locale !== home);
    return [
      [`${set}.ts`, setModule(set, home, late)],
      ...inFiles.map(([locale, all]) => [
        `${nameOf(locale, set)}.ts`,
        messagesModule(all.filter(({ id }) => textSetOf(id) === set)),
      ]),
    ] as [string, string][];
  });
  return new Map(modules.map(([name, text]) => [posix.join(output.outputDir, name), text]));
}

const nameOf = (locale: string, set: TextSetName): string =>
  set === 'everybody' ? locale : `${locale}.${set}`;

function messagesModule(texts: readonly Text[]): string {
  const lines = texts.map(({ id, text }) => `  ${quote(id)}: ${quote(text)},\n`);
  const type = 'Readonly<Record<string, string>>';
  return `${NOTICE}export const templates: ${type} = {\n${lines.join('')}};\n`;
}

function setModule(set: TextSetName, home: string, late: readonly string[]): string {
  const isInCode = inCode.includes(set);
  const lines = late.map((l) => `  ${quote(l)}: () => import('./${nameOf(l, set)}.js'),\n`);
  return `${NOTICE}import { TextSet, type Loaders } from '../texts.js';
${isInCode ? '' : `import { templates } from './${nameOf(home, set)}.js';\n`}
export const loaders: Loaders = {
${lines.join('')}};

export const ${exportOf(set)} = new TextSet(${quote(home)}, ${isInCode ? '{}' : 'templates'}, loaders);
`;
}

/** `page-check` → `pageCheckTexts` */
const exportOf = (set: TextSetName): string =>
  `${set.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Texts`;

const quote = (text: string): string => JSON.stringify(text);
