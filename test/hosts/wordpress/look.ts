import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { repository } from '../support/repository.js';

/** What a citizen sees of our elements on a page. */
export interface Look {
  /** Titles of the strategic goals. */
  goals: string[];
  /** Titles of the news. */
  news: string[];
  /** Whether the fallback for the goals is seen. */
  fallback: boolean;
  /** Code that somebody sees who should not. */
  code: string[];
}

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(join(repository, 'demo/data', name), 'utf8'));

const strategy = readJson('torun-strategy.json') as {
  goals: { title: string | Record<string, string> }[];
};
const feed = readJson('news.pl.json') as { items: { title: string }[] };

/** The data of the demo, in Polish. */
export const data = {
  goals: strategy.goals.map(({ title }) =>
    typeof title === 'string' ? title : (title['pl'] ?? ''),
  ),
  news: feed.items.map(({ title }) => title),
};

/** Waits until every element on the page shows its data, or says why it cannot. */
export async function untilSettled(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll('strategy-goals, news-list')).every(
      (element) => !('state' in element) || !['idle', 'loading'].includes(element.state as string),
    ),
  );
}

export const lookAt = (page: Page, fallback: string): Promise<Look> =>
  page.evaluate((words) => {
    const texts = (tag: string, part: string) =>
      Array.from(document.querySelectorAll(tag)).flatMap((element) =>
        Array.from(element.shadowRoot?.querySelectorAll(`[part~=${part}]`) ?? [])
          .filter((found) => found.checkVisibility())
          .map((found) => found.textContent.replaceAll(/\s+/g, ' ').trim()),
      );
    const text = document.body.innerText;
    return {
      goals: texts('strategy-goals', 'goal-heading'),
      news: texts('news-list', 'item-title'),
      fallback: text.includes(words),
      code: text.match(/<\/?[a-z]+-[a-z]+|\[\/?[a-z]+_[a-z]+/g) ?? [],
    };
  }, fallback);

/** The links inside our elements, and the colour of the text where the element is. */
export const linksIn = (page: Page): Promise<{ color: string; line: string; text: string }[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('strategy-goals, news-list')).flatMap((element) =>
      Array.from(element.shadowRoot?.querySelectorAll('a') ?? [], (link) => {
        const { color, textDecorationLine: line } = getComputedStyle(link);
        const text = getComputedStyle(element.parentElement ?? element).color;
        return { color, line, text };
      }),
    ),
  );
