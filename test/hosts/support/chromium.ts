import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserLaunchOptions } from '../../../tools/engines/chromium.mjs';

/** The Chromium of the tests. It ends with this process: they are tied by a pipe. */
export const startChromium = (): Promise<Browser> =>
  puppeteer.launch({ ...browserLaunchOptions(), pipe: true });

export interface WatchedPage {
  page: Page;
  /** What the page has said on the console as a warning or an error, and what it has thrown. */
  complaints: string[];
}

/** A page in a session of its own: its own cookies, nothing stored. */
export async function openPage(browser: Browser, width = 1280): Promise<WatchedPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: 800 });
  // tsx wraps the functions inside those that are sent to the page in a helper that is not there.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!['error', 'warn'].includes(message.type())) return;
    complaints.push(`${message.text()} (${message.location().url ?? page.url()})`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}

/** How far the page can be scrolled sideways, in CSS pixels. */
export const horizontalOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What axe finds inside the elements that the selector names: `rule: target`, one a finding. */
export async function axeFindings(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (include) =>
      (
        globalThis as unknown as { axe: { run: (context: unknown) => Promise<AxeResults> } }
      ).axe.run({
        include: [[include]],
      }),
    selector,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}
