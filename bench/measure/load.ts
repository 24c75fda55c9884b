import type { Page } from 'puppeteer-core';
import { makePlan } from '../data/plan.js';
import { pagePath } from '../pages/site.js';
import type { Variant } from '../variants/index.js';
import { inPage, withPage } from './browser.js';
import type { Measure } from './measure.js';
import type { Measured } from './results.js';

/** Loads a page as a reader who has never been there. */
export const measureLoad: Measure = (browser, url, variant, size, condition) =>
  withPage(browser, condition, async (page) => {
    await openUntilDone(page, url, variant, size);
    // What was seen last is told after the frame.
    await new Promise((done) => setTimeout(done, 300));
    const seen = (await page.evaluate('benchSeen')) as Measured;
    return { ...seen, ...countTransfer(await transfers(page)) };
  });

/** Until the last goal is there. */
export async function openUntilDone(
  page: Page,
  url: string,
  variant: Variant,
  size: number,
): Promise<void> {
  const settings = JSON.stringify({ last: lastNumber(size), tags: variant.tags });
  await page.evaluateOnNewDocument(`globalThis.benchSettings = ${settings}`);
  await page.evaluateOnNewDocument(inPage('goals.js'));
  await page.evaluateOnNewDocument(inPage('watch-load.js'));
  await page.goto(url + pagePath(variant.name, size), { waitUntil: 'domcontentloaded' });
  await page.waitForFunction('benchSeen.done', { polling: 250 });
}

const lastNumber = (size: number): string =>
  makePlan(size).goals.at(-1)?.goals.at(-1)?.number ?? '';

interface Transfer {
  readonly path: string;
  readonly bytes: number;
}

const transfers = (page: Page) =>
  page.evaluate(`['navigation', 'resource'].flatMap((type) =>
    performance.getEntriesByType(type).map(({ name, encodedBodySize }) => ({
      path: new URL(name).pathname, bytes: encodedBodySize })))`) as Promise<Transfer[]>;

/** Bodies only, as they come over the line. */
export function countTransfer(all: readonly Transfer[]): Measured {
  const bytesOf = (ending: RegExp) =>
    all.filter(({ path }) => ending.test(path)).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    scriptBytes: bytesOf(/\.js$/),
    styleBytes: bytesOf(/\.css$/),
    dataBytes: bytesOf(/\/plan-\d+\.json$/),
    requests: all.length,
  };
}
