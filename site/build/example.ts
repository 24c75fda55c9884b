import type { Tag } from '../../src/elements/tags.js';
import type { Settings } from './settings.js';

/** The templates of the download: they are on the server as soon as the folder is. */
const examples = {
  'strategy-goals': { pl: 'strategia.json', en: 'strategy.json' },
  'news-list': { pl: 'news.pl.json', en: 'news.en.json' },
} as const satisfies Readonly<Partial<Record<Tag, Readonly<Record<'pl' | 'en', string>>>>>;

type Examples = typeof examples;
export type ExampleName = { [Name in keyof Examples]: Examples[Name]['pl' | 'en'] }[keyof Examples];

/** The name of the example in the language of the page; only what shows data has one. */
export const exampleFor = ({ tag, language }: Settings): ExampleName | undefined =>
  tag in examples ? examples[tag as keyof Examples][language === 'pl' ? 'pl' : 'en'] : undefined;
