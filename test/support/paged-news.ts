import { fixture, html } from '@open-wc/testing';
import '../../src/define/news-list.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { itemsOf, moreOf } from './news.js';
import { until } from './until.js';
import { words } from './words.js';

/** Items with ids and links, named after their page: `a 1`, `a 2`, … */
export const pageItems = (name: string, count: number, more: object = {}): object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${name}-${index}`,
    title: `${name} ${index + 1}`,
    url: `https://city.example/${name}/${index}`,
    ...more,
  }));

/** A feed in Polish, and where it goes on. */
export const page = (items: readonly object[], next?: string): object => ({
  title: 'Aktualności',
  language: 'pl',
  items,
  ...(next && { next_url: next }),
});

/** Puts a list on the page. */
export const putList = (src: string, lang = 'pl', goal = ''): Promise<NewsList> =>
  fixture<NewsList>(html`<news-list lang=${lang} src=${src} goal=${goal}></news-list>`);

/** The line that says how the loading of more news goes. */
export const moreLine = (list: NewsList): HTMLElement | null =>
  list.renderRoot.querySelector('section [aria-live="polite"]');

/** Waits until the button under the list can load more. */
export const untilMore = (list: NewsList, label = 'Pokaż więcej'): Promise<void> =>
  until(
    () => words(moreOf(list)) === label,
    () => `the button says "${words(moreOf(list))}", not "${label}"`,
  );

export const untilItems = (list: NewsList, count: number): Promise<void> =>
  until(
    () => itemsOf(list).length === count,
    () => `${itemsOf(list).length} are shown, not ${count}`,
  );

export const untilSaid = (list: NewsList, wanted: string): Promise<void> =>
  until(
    () => words(moreLine(list)).includes(wanted),
    () => `"${wanted}" is not said, but "${words(moreLine(list))}"`,
  );
