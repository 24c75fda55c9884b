import { demoData } from '../../demo/data-folder.js';
import { demoAddress } from '../../demo/network.js';
import { setMessages } from '../../src/index.js';
import { templates } from '../../src/localization/core/generated/en.js';
import { pseudoMessage, type PseudoLocale } from '../../tools/l10n/pseudo.js';

/** Adds a language that nobody speaks to the elements. */
export function addPseudoLocale(locale: PseudoLocale): void {
  setMessages(
    locale,
    Object.fromEntries(
      Object.entries(templates).map(([id, text]) => [id, pseudoMessage(text, locale)]),
    ),
  );
}

const inDemo = (name: string): string => `${demoData}${name}.json`;

const documents = [
  ...['torun-strategy', 'example-strategy', 'news.pl', 'news.en', 'example-news.pl'].map(inDemo),
  inDemo('example-news.en'),
  ...['/news-1', '/news-2', '/news-of-one-goal', '/news-long-3'].map(demoAddress),
];

/** The browser's own words beside a text in another language. */
const namesOfLanguages = (): (string | undefined)[] => {
  const names = new Intl.DisplayNames('en-XA', { type: 'language' });
  return ['pl', 'en', 'de', 'ar'].map((language) => names.of(language));
};

/** The parts between commas in all texts that the states show, by their letters. */
export async function wordsOfData(): Promise<Set<string>> {
  const read = async (url: string): Promise<unknown> => (await fetch(url)).json();
  const contents = await Promise.all(documents.map(read));
  return new Set([...contents, ...namesOfLanguages()].flatMap((content) => wordsIn(content)));
}

export const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return partsOf(value);
  return typeof value === 'object' && value ? Object.values(value).flatMap(wordsIn) : [];
};

/** Without numbers and signs. A blank line starts a paragraph, and a plural has several forms. */
export const partsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n|\w+ \{|\}|,/)
    .map((part) => part.replace(/\P{L}+/gu, ' ').trim())
    .filter(Boolean);
