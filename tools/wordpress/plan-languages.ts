import { everybodyTexts } from '../../src/localization/core/generated/everybody.js';
import { formatDate } from '../../src/localization/core/dates.js';
import type { Templates } from '../../src/localization/core/l10n.js';
import { textDirection } from '../../src/model/language-tag.js';

// What the plugin has to know of languages to print a plan on the server as the command line prints
// it: the PHP of many hosts has no Intl, and another one than ours would say something else.

const words = {
  goal: 'strategy-goals.goal',
  count: 'strategy-goals.count',
  topics: 'strategy-goals.topics',
  others: 'strategy-goals.other-areas',
  more: 'strategy-goals.more',
  from: 'strategy-goals.from',
  until: 'strategy-goals.until',
  updated: 'strategy-goals.updated',
  source: 'strategy-goals.source',
  search: 'controls.search',
  all: 'controls.expand-all',
};

/** How many goals of a plural the plugin can count. */
const COUNTED = 200;

/** Regions in which WordPress comes in one of our languages. */
const regions: Readonly<Record<string, readonly string[]>> = {
  pl: ['PL'],
  en: ['AU', 'CA', 'GB', 'NZ', 'US', 'ZA'],
  uk: ['UA'],
};

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

const isCanonical = (tag: string) => Intl.getCanonicalLocales(tag)[0] === tag;

const nameOf = (code: string, type: 'language' | 'region') =>
  new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code);

const knownLanguages = pairs.filter(
  // "no" is read as "nb".
  (code) => nameOf(code, 'language') && isCanonical(code) && code !== 'no',
);

const knownRegions = pairs
  .map((code) => code.toUpperCase())
  .filter((code) => nameOf(code, 'region') && isCanonical(`en-${code}`));

const letterOf = (category: string) => (category === 'other' ? 'x' : category.charAt(0));

/** The categories of the numbers from 0, a letter each; `undefined` if unknown. */
function pluralsOf(language: string): string | undefined {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  if (rules.resolvedOptions().locale !== language || numbers.format(123) !== '123')
    return undefined;
  return Array.from({ length: COUNTED }, (_, n) => letterOf(rules.select(n))).join('');
}

const plurals = [...new Set(knownLanguages.map(pluralsOf).filter((rules) => rules !== undefined))];

const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script;

/** Its plurals (-1: unknown), whether it is read from right to left, and whether it has one script everywhere. */
const languageOf = (code: string) => [
  plurals.indexOf(pluralsOf(code) ?? ''),
  Number(textDirection(code) === 'rtl'),
  Number(knownRegions.every((region) => scriptOf(`${code}-${region}`) === scriptOf(code))),
];

/** The ways of writing a date in each month, with {d} and {y}; `undefined` if days are not plain numbers. */
function datesOf(tag: string) {
  const locale = tag === 'en' ? 'en-GB' : tag;
  const written = (value: string, isInPhrase?: boolean) =>
    (formatDate(value, locale, isInPhrase) ?? '').replace('2026', '{y}');
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const days = months.map((month) => written(`2026-${month}-15`).replace('15', '{d}'));
  const arePlain = months.every(
    (month, index) => written(`2026-${month}-05`) === days[index]?.replace('{d}', '5'),
  );
  if (!arePlain) return undefined;
  return {
    day: days,
    month: months.map((month) => written(`2026-${month}`)),
    phrase: months.map((month) => written(`2026-${month}`, true)),
  };
}

const wordsIn = (templates: Templates) =>
  Object.fromEntries(Object.entries(words).map(([name, id]) => [name, wordOf(templates, id)]));

function wordOf(templates: Templates, id: string): string {
  const word = templates[id];
  if (!word) throw new Error(`The plugin needs the text ${id} in every language.`);
  return word;
}

const ours = await Promise.all(
  everybodyTexts.languages.map(
    async (language) => [language, await everybodyTexts.loadTemplates(language)] as const,
  ),
);

export const planLanguages = {
  languages: Object.fromEntries(knownLanguages.map((code) => [code, languageOf(code)])),
  regions: knownRegions,
  plurals,
  words: Object.fromEntries(
    ours.map(([language, templates = {}]) => [language, wordsIn(templates)]),
  ),
  dates: Object.fromEntries(
    ours
      .flatMap(([language]) => [
        language,
        ...(regions[language] ?? []).map((region) => `${language}-${region}`),
      ])
      .map((tag) => [tag, datesOf(tag)]),
  ),
};
