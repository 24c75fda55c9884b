// Fails when a translation is missing, out of date or broken, or a generated module is not fresh.
import { existsSync, readFileSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { formatMessage } from '../../src/model/message-format.js';
import { localeModules } from './modules.js';
import { openSource, targetLocales, xliffPath, type SourceMessage } from './source-messages.js';
import { readXliff, type Unit } from './xliff.js';

const { messages } = openSource();
const problems = findProblems();
problems.forEach((problem) => console.error(problem));
const count = `${messages.length} messages, ${targetLocales.length} translation(s)`;
console.log(`${count}: ${problems.length === 0 ? 'complete' : `${problems.length} problem(s)`}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function findProblems(): string[] {
  const missing = targetLocales.map(xliffPath).filter((path) => !existsSync(path));
  if (missing.length > 0) {
    return missing.map((path) => `${path} is missing. Run npm run l10n:extract.`);
  }
  try {
    return [...targetLocales.flatMap((locale) => checkLocale(locale)), ...checkModules()];
  } catch (error) {
    return [(error as Error).message];
  }
}

function checkModules(): string[] {
  return [...localeModules(messages)]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => `${path} is not what locales/ say. Run npm run l10n:build.`);
}

function checkLocale(locale: string): string[] {
  const path = xliffPath(locale);
  const { language, units } = readXliff(path);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const known = new Set(messages.map(({ id }) => id));
  return [
    ...(language === locale
      ? []
      : [`${path}: target-language is "${language}". Write "${locale}".`]),
    ...messages.flatMap((message) =>
      checkMessage(message, byId.get(message.id), locale).map(
        (problem) => `${path}: unit ${message.id}: ${problem}`,
      ),
    ),
    ...units
      .filter(({ id }) => !known.has(id))
      .map(
        ({ id }) => `${path}: unit ${id}: no message of this id is left. Run npm run l10n:extract.`,
      ),
  ];
}

function checkMessage(message: SourceMessage, unit: Unit | undefined, locale: string): string[] {
  if (unit?.source !== message.text) {
    return ['the source text has changed. Run npm run l10n:extract and translate it anew.'];
  }
  if (!unit.target.trim()) return ['it has no translation. Fill in its <target>.'];
  try {
    const [source, target] = [message.text, unit.target].map((text) =>
      shapeOf(parse(text), locale),
    );
    const [wanted, found] = [source?.names.join(', '), target?.names.join(', ')];
    // The elements read less of ICU than its standard has: no quotes, no plural in a plural.
    const sample = Object.fromEntries(source?.names.map((name) => [name, 1]) ?? []);
    const isReadable = formatMessage(unit.target, sample, locale) !== undefined;
    return [
      ...(isReadable
        ? []
        : ['it cannot be shown. Use no quoted bracket and no plural in a plural.']),
      ...(wanted === found ? [] : [`its arguments are {${found}}, in the source {${wanted}}.`]),
      ...(target?.missing.map((form) => `the plural form "${form}" is missing.`) ?? []),
    ];
  } catch (error) {
    return [`it cannot be read (${(error as Error).message}). Check its brackets.`];
  }
}

interface Shape {
  readonly names: string[];
  readonly missing: string[];
}

/** The arguments that a message takes, and the plural forms that the language has and it has not. */
function shapeOf(elements: MessageFormatElement[], locale: string): Shape {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const names = new Set<string>();
  const missing: string[] = [];
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if ('value' in element) names.add(element.value);
    if (element.type !== TYPE.plural) continue;
    missing.push(...forms.filter((form) => !(form in element.options)));
    for (const { value } of Object.values(element.options)) {
      shapeOf(value, locale).names.forEach((name) => names.add(name));
    }
  }
  return { names: [...names].sort(), missing };
}
