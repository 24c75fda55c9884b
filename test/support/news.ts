import { fixture, html } from '@open-wc/testing';
import '../../src/define/news-list.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { inState } from './until.js';
import { words } from './words.js';

// What a list keeps for a reader who comes back is not for the next test.
afterEach(() => history.replaceState(null, ''));

interface Feed {
  readonly title: string;
  readonly language: string;
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

/** The most-read news of Toruń, as the demo shows them. */
export async function torunNews(language: 'pl' | 'en'): Promise<Feed> {
  const url = new URL(`../../demo/data/news.${language}.json`, import.meta.url);
  const response = await fetch(url);
  return (await response.json()) as Feed;
}

/** A list of these items, or this feed, on a page in this language. */
export async function showNews(feed: object, lang = 'pl'): Promise<NewsList> {
  const data = Array.isArray(feed) ? { title: 'Aktualności', language: 'pl', items: feed } : feed;
  const element = await fixture<NewsList>(html`<news-list lang=${lang} .data=${data}></news-list>`);
  return inState(element, 'ready');
}

export const itemsOf = (element: NewsList): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll('li'),
];

export const titlesOf = (element: NewsList): string[] =>
  itemsOf(element).map((item) => words(item.querySelector('h3')));

/** The button under the list. */
export const moreOf = (element: NewsList): HTMLButtonElement | null =>
  element.renderRoot.querySelector('section > button');
