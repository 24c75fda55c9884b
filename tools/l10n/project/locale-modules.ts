import { posix } from 'node:path';
import { DEFAULT_LANGUAGE } from '../../../src/localization/core/l10n.js';
import { inCode, oneFile, textSetOf, textSets, type TextSetName } from '../text-sets.js';
import type { Text } from '../usable-texts.js';
import type { LocalizationConfig } from './config.js';

const NOTICE = '// Made by `npm run l10n:build` from locales/. Do not edit.\n';

/**
 * The modules that the elements load, by path: `en.page-check.ts` has the messages of a set in a
 * language, `page-check.ts` is the set. Those of a language import nothing, so that a bundler never ties
 * one to the file that loads it, and hold plain strings as they are in the translation.
 *
 * @param texts of each language, that of the source as well
 */
export function localeModules(
  { sourceLocale, output }: LocalizationConfig,
  texts: ReadonlyMap<string, readonly Text[]>,
): Map<string, string> {
  const homeOf = (set: TextSetName) => (inCode.includes(set) ? sourceLocale : DEFAULT_LANGUAGE);
  const modules = new Map<string, string>();
  for (const set of textSets) {
    const home = homeOf(set);
    const late = [...texts.keys()].filter((locale) => locale !== home);
    modules.set(set, setModule(set, home, late));
  }
  for (const [locale, all] of texts) {
    const sets = textSets.filter((set) => !(inCode.includes(set) && locale === homeOf(set)));
    for (const file of new Set(sets.map((set) => nameOf(locale, set)))) {
      const own = all.filter(({ id }) => nameOf(locale, textSetOf(id)) === file);
      modules.set(file, messagesModule(own));
    }
  }
  return new Map(
    [...modules].map(([name, text]) => [posix.join(output.outputDir, `${name}.ts`), text]),
  );
}

const nameOf = (locale: string, set: TextSetName): string =>
  set === 'everybody' || (locale !== DEFAULT_LANGUAGE && oneFile.includes(set))
    ? locale
    : `${locale}.${set}`;

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
