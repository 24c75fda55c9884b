import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { inPage, withPage } from './browser.js';
import { openUntilDone } from './load.js';
import type { Measure } from './measure.js';
import type { Measured } from './visit.js';

/** From a press to the frame that shows what it does (what INP is made of). */
export const measurePresses: Measure = (browser, url, visit) =>
  withPage(browser, visit, async (page) => {
    await openUntilDone(page, url, visit);
    await page.evaluate(inPage('text.js'));
    await page.evaluate(inPage('press.js'));
    await page.evaluate('benchPress.prepare()');
    const toggle = Math.max(await click(page, 'toggle'), await click(page, 'toggle'));
    const letters = await type(page);
    await page.evaluate('benchPress.collapseAll()');
    await setTimeout(SETTLE_MS);
    const expand = await click(page, 'expand');
    await showBoth(page);
    const language = await click(page, 'language');
    return { measured: { toggle, ...letters, expand, language } };
  });

async function click(page: Page, name: string): Promise<number> {
  const { x, y } = (await page.evaluate(`benchPress.place('${name}')`)) as Point;
  return timed(page, name, () => page.mouse.click(x, y));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The first letters of “poprawa”, each of which finds less; the first one also loads what the search needs. */
async function type(page: Page): Promise<Measured> {
  if (!(await page.evaluate('benchPress.hasSearch()'))) return {};
  await page.evaluate(`benchPress.target('search').focus()`);
  const press = (key: 'p' | 'o') =>
    timed(page, `the letter ${key}`, () => page.keyboard.press(key));
  const firstLetter = await press('p');
  const nextLetter = Math.max(await press('o'), await press('p'));
  await page.evaluate(`benchPress.target('search').select()`);
  await page.keyboard.press('Backspace');
  await setTimeout(SETTLE_MS);
  return { firstLetter, nextLetter };
}

/** A reader who switches for the first time also waits for a file with texts. */
async function showBoth(page: Page): Promise<void> {
  for (const language of ['en', 'pl']) {
    await page.evaluate(`benchPress.showIn('${language}')`);
    await setTimeout(SETTLE_MS);
  }
}

/** Long enough for the slowest variant, and for the browser to tell of it. */
const SETTLE_MS = 700;
const ATTEMPTS = 5;
/** What looking at the page has caused is over. */
const REST_MS = 200;

/** What a press that does nothing takes, nobody wants to know: it is an error. */
async function timed(page: Page, name: string, press: () => Promise<void>): Promise<number> {
  const seen = () => page.evaluate('benchPress.seen()');
  const before = await seen();
  await setTimeout(REST_MS);
  await page.evaluate('benchPress.start()');
  await press();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await setTimeout(SETTLE_MS);
    if ((await seen()) !== before) return (await page.evaluate('benchPress.stop()')) as number;
  }
  throw new Error(`Pressing ${name} did nothing.`);
}
