import { readFileSync } from 'node:fs';
import puppeteer, { PredefinedNetworkConditions, type Browser, type Page } from 'puppeteer-core';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';

/** How fast the reader's device and line are. */
export interface Condition {
  readonly name: string;
  readonly title: string;
  readonly slowdown: number;
  readonly isSlowLine: boolean;
}

export const fast: Condition = {
  name: 'fast',
  title: 'this computer',
  slowdown: 1,
  isSlowLine: false,
};
export const slow: Condition = {
  name: 'slow',
  title: 'a processor 4 times slower, slow 4G',
  slowdown: 4,
  isSlowLine: true,
};
export const slowDevice: Condition = { ...slow, name: 'slow-device', isSlowLine: false };

/** A page may take so long. */
const PATIENCE_MS = 180_000;

export function startBrowser(): Promise<Browser> {
  const options = browserLaunchOptions();
  return puppeteer.launch({
    ...options,
    args: [...(options.args ?? []), '--js-flags=--expose-gc'],
    pipe: true,
    protocolTimeout: PATIENCE_MS,
  });
}

/** Uses a page in its own session, where nothing is stored, and closes it. */
export async function withPage<T>(
  browser: Browser,
  { slowdown, isSlowLine }: Condition,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.setViewport({ width: 1280, height: 800 });
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    if (isSlowLine) await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
    return await use(page);
  } finally {
    await context.close();
  }
}

const folder = new URL('in-page/', import.meta.url);

/** A script for a page, as text: it must not depend on anything here. */
export const inPage = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
