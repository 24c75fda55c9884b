import { DEFAULT_LANGUAGE } from '../../src/localization/core/default-language.js';
import { isForAuthors } from './audience.js';
import { sourceLocale, targetLocales, xliffPath, type SourceMessage } from './source-messages.js';
import { readXliff } from './xliff.js';

const FOLDER = 'src/localization/core/generated';
const NOTICE = '// Made by `npm run l10n:build` from locales/. Do not edit.\n';

/**
 * The modules that the elements load, by path. They import nothing, so that a bundler never ties a
 * language to the file that loads it, and hold plain strings as they stand in the translation.
 */
export function localeModules(messages: readonly SourceMessage[]): Map<string, string> {
  const modules = new Map<string, string>();
  const forCitizens = messages.filter(({ id }) => !isForAuthors(id));
  modules.set(`${FOLDER}/${sourceLocale}.ts`, moduleOf(forCitizens));
  for (const locale of targetLocales) {
    const units = readXliff(xliffPath(locale)).units.filter(({ target }) => target.trim());
    const texts = units.map(({ id, target }) => ({ id, text: target }));
    const own = texts.filter(({ id }) => !isForAuthors(id));
    modules.set(`${FOLDER}/${locale}.ts`, moduleOf(own));
    modules.set(
      `${FOLDER}/${locale}.author.ts`,
      moduleOf(texts.filter(({ id }) => isForAuthors(id))),
    );
  }
  const late = [sourceLocale, ...targetLocales].filter((locale) => locale !== DEFAULT_LANGUAGE);
  modules.set(`${FOLDER}/loaders.ts`, loadersModule('loaders', late, ''));
  // Those in the language of the source stand where they are used.
  const author = loadersModule('authorLoaders', targetLocales, '.author');
  modules.set(`${FOLDER}/author-loaders.ts`, author);
  return modules;
}

function moduleOf(texts: readonly SourceMessage[]): string {
  const lines = texts.map(({ id, text }) => `  ${quote(id)}: ${quote(text)},\n`);
  const type = 'Readonly<Record<string, string>>';
  return `${NOTICE}export const templates: ${type} = {\n${lines.join('')}};\n`;
}

function loadersModule(name: string, locales: readonly string[], suffix: string): string {
  const lines = locales.map((l) => `  ${quote(l)}: () => import('./${l}${suffix}.js'),\n`);
  return `${NOTICE}export type Loader = () => Promise<{ templates: Readonly<Record<string, string>> }>;

export const ${name}: Readonly<Record<string, Loader>> = {
${lines.join('')}};
`;
}

const quote = (text: string): string => JSON.stringify(text);
