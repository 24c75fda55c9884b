import { formatMessage, type MessageValues } from '../../src/model/message-format.js';
import { en } from './words.en.js';
import { pl } from './words.pl.js';

export type Words = typeof en;
export type Sentence = {
  [Name in keyof Words]: Words[Name] extends string ? Name : never;
}[keyof Words];

const all = { en, pl };

/** What the page can speak. */
export type PageLanguage = keyof typeof all;

export const pageLanguages = Object.keys(all) as PageLanguage[];

/** The words of a page: its sentences with values, and its lists. */
export class PageWords {
  readonly lists: Words;
  readonly language: PageLanguage;

  constructor(language: PageLanguage) {
    this.language = language;
    this.lists = all[language];
  }

  say(sentence: Sentence, values: MessageValues = {}): string {
    const text = this.lists[sentence];
    return formatMessage(text, values, this.language) ?? text;
  }
}
