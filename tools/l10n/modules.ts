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
  modules.set(`${FOLDER}/loaders.ts`, loadersModule());
  return modules;
}

function moduleOf(texts: readonly SourceMessage[]): string {
  const lines = texts.map(({ id, text }) => `  ${quote(id)}: ${quote(text)},\n`);
  const type = 'Readonly<Record<string, string>>';
  return `${NOTICE}export const templates: ${type} = {\n${lines.join('')}};\n`;
}

function loadersModule(): string {
  const table = (name: string, locales: readonly string[], suffix: string) => {
    const lines = locales.map((l) => `  ${quote(l)}: () => import('./${l}${suffix}.js'),\n`);
    return `export const ${name}: Loaders = {\n${lines.join('')}};\n`;
  };
  const late = [sourceLocale, ...targetLocales].filter((locale) => locale !== DEFAULT_LANGUAGE);
  return `${NOTICE}export type Loader = () => Promise<{ templates: Readonly<Record<string, string>> }>;
type Loaders = Readonly<Record<string, Loader>>;

/** How each language is loaded that is not here from the start. */
${table('loaders', late, '')}
/** The messages to authors of data; those in the language of the source stand where they are used. */
${table('authorLoaders', targetLocales, '.author')}`;
}

const quote = (text: string): string => JSON.stringify(text);
