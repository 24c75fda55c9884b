import { fixture, html } from '@open-wc/testing';
import '../../src/define/news-list.js';
import '../../src/define/strategy-goals.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import type { StrategyGoals } from '../../src/elements/strategy-goals/strategy-goals.js';
import { until } from './until.js';
import { words } from './words.js';

export type DataTag = 'strategy-goals' | 'news-list';
export type AnyDataElement = StrategyGoals | NewsList;

export const dataTags: readonly DataTag[] = ['strategy-goals', 'news-list'];

/** Puts a tag on a page in this language, with the page's own HTML in it. */
export const showTag = (
  tag: DataTag,
  lang: string,
  src: string | undefined,
  own = '',
): Promise<AnyDataElement> =>
  tag === 'news-list'
    ? fixture<NewsList>(html`<news-list lang=${lang} .src=${src} .innerHTML=${own}></news-list>`)
    : fixture<StrategyGoals>(
        html`<strategy-goals lang=${lang} .src=${src} .innerHTML=${own}></strategy-goals>`,
      );

/** A document of the right kind for the tag, with this many entries. */
export function documentOf(tag: DataTag, title: string, entries = 1): object {
  const list = Array.from({ length: entries }, (_, index) => ({
    id: `id-${index}`,
    title: `Entry ${index + 1}`,
  }));
  return { title, language: 'en', [tag === 'news-list' ? 'items' : 'goals']: list };
}

export const statusOf = (element: AnyDataElement): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>('[aria-live="polite"]')!;

/** Waits until the reader is told something: that it loads, for instance, is told after a while. */
export const untilTold = (element: AnyDataElement, wanted: string): Promise<void> =>
  until(
    () => words(statusOf(element)).includes(wanted),
    () => `"${wanted}" is not told, but "${words(statusOf(element))}"`,
  );

export const retryOf = (element: AnyDataElement): HTMLButtonElement | null =>
  element.renderRoot.querySelector('[part~="status"] button');
