import type { Page } from 'puppeteer-core';
import { inPage, withPage } from './browser.js';
import { openDriven } from './drive.js';
import type { Measure } from './measure.js';
import type { Measured } from './results.js';

/** From a press to the frame that shows what it does (what INP is made of). */
export const measureInteractions: Measure = (browser, url, variant, size, condition) =>
  withPage(browser, condition, async (page) => {
    await openDriven(page, url, variant, size);
    await page.evaluate('benchDrive.create()');
    await page.evaluate(inPage('interact.js'));
    await page.evaluate('benchInteract.prepare()');
    const toggle = await press(page, 'toggle');
    const search = await type(page);
    await page.evaluate('variant.setOpen(false)');
    await pause();
    const expand = await press(page, 'expand');
    const language = await press(page, 'switch');
    return { toggle, ...search, expand, language };
  });

async function press(page: Page, name: string): Promise<number> {
  const { x, y } = (await page.evaluate(`benchInteract.place('${name}')`)) as {
    x: number;
    y: number;
  };
  await pause();
  await page.evaluate('benchInteract.start()');
  await page.mouse.click(x, y);
  return slowest(page);
}

/** The first letters of a word: the first key also loads what the search needs. */
async function type(page: Page): Promise<Measured> {
  if (!(await page.evaluate('benchInteract.hasSearch()'))) return {};
  await page.evaluate(`benchInteract.target('search').focus()`);
  const durations: number[] = [];
  for (const key of ['k', 'u', 'l'] as const) {
    await page.evaluate('benchInteract.start()');
    await page.keyboard.press(key);
    durations.push(await slowest(page));
  }
  await page.evaluate(`benchInteract.target('search').select()`);
  await page.keyboard.press('Backspace');
  await pause();
  return { search: Math.max(...durations) };
}

async function slowest(page: Page): Promise<number> {
  await pause();
  return (await page.evaluate('benchInteract.slowest()')) as number;
}

/** Long enough for the slowest variant, and for the browser to tell of it. */
const pause = () => new Promise((done) => setTimeout(done, 1_200));
