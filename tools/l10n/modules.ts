import { sourceLocale, targetLocales, xliffPath } from './source-messages.js';
import { readXliff } from './xliff.js';

const FOLDER = 'src/localization/core/generated';
const NOTICE = '// Made by `npm run l10n:build` from locales/. Do not edit.\n';

/** What only the author of the data gets to read is loaded apart from what every citizen does. */
const isForAuthors = (id: string): boolean => id.startsWith('issue.');

/**
 * The modules that the elements load, by path. They import nothing, so that a bundler never ties a
 * language to the file that loads it, and hold plain strings as they stand in the translation.
 */
export function localeModules(): Map<string, string> {
  const modules = new Map<string, string>();
  for (const locale of targetLocales) {
    const units = readXliff(xliffPath(locale)).units.filter(({ target }) => target.trim());
    const forAuthors = units.filter(({ id }) => isForAuthors(id));
    const forCitizens = units.filter(({ id }) => !isForAuthors(id));
    modules.set(`${FOLDER}/${locale}.ts`, moduleOf(forCitizens));
    modules.set(`${FOLDER}/${locale}.author.ts`, moduleOf(forAuthors));
  }
  modules.set(`${FOLDER}/loaders.ts`, loadersModule());
  return modules;
}

function moduleOf(units: readonly { id: string; target: string }[]): string {
  const lines = units.map(({ id, target }) => `  ${quote(id)}: ${quote(target)},\n`);
  const type = 'Readonly<Record<string, string>>';
  return `${NOTICE}export const templates: ${type} = {\n${lines.join('')}};\n`;
}

function loadersModule(): string {
  const table = (name: string, suffix: string) => {
    const lines = targetLocales.map((l) => `  ${quote(l)}: () => import('./${l}${suffix}.js'),\n`);
    return `export const ${name}: Loaders = {\n${lines.join('')}};\n`;
  };
  return `${NOTICE}type Loaders = Readonly<
  Record<string, () => Promise<{ templates: Readonly<Record<string, string>> }>>
>;

/** How each language but the source's (${sourceLocale}) is loaded. */
${table('loaders', '')}
/** The same for the messages to authors of data. */
${table('authorLoaders', '.author')}`;
}

const quote = (text: string): string => JSON.stringify(text);
