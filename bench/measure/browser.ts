import { readFileSync } from 'node:fs';
import puppeteer, {
  PredefinedNetworkConditions,
  type Browser,
  type BrowserContext,
  type Page,
} from 'puppeteer-core';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { conditionNamed, DESKTOP } from './conditions.js';
import type { Visit } from './visit.js';

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

/** What a visit says of the reader's window, device and line. */
export type Reader = Pick<Visit, 'condition' | 'width'>;

/** Uses a browser session of its own, where nothing is stored at first. */
export async function withSession<T>(
  browser: Browser,
  use: (session: BrowserContext) => Promise<T>,
): Promise<T> {
  const session = await browser.createBrowserContext();
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

/** A page in a session, as the reader of a visit has it. */
export async function newPage(session: BrowserContext, reader: Reader): Promise<Page> {
  const { slowdown, isSlowLine } = conditionNamed(reader.condition);
  const isPhone = reader.width < DESKTOP;
  const page = await session.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewport({ width: reader.width, height: isPhone ? 640 : 800, isMobile: isPhone });
  if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
  if (isSlowLine) await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
  return page;
}

/** The same for one page. */
export const withPage = <T>(
  browser: Browser,
  reader: Reader,
  use: (page: Page) => Promise<T>,
): Promise<T> => withSession(browser, async (session) => use(await newPage(session, reader)));

const folder = new URL('in-page/', import.meta.url);

/** A script for a page, as text: it must not depend on anything here. */
export const inPage = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
