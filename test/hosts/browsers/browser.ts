import puppeteer, { type Page as PuppeteerPage } from 'puppeteer-core';
import { browserLaunchOptions } from '../../../tools/engines/chromium.mjs';
import { firefoxLaunchOptions } from '../../../tools/engines/firefox.mjs';
import { until } from './until.js';
import { WebKitProcess } from '../../../tools/engines/webkit-process.mjs';

/** A tab, as far as the tests of all three engines need it. */
export interface Tab {
  open(url: string): Promise<void>;
  /** The value of an expression in the page: a string, because our compiler changes functions. */
  read<T = unknown>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export interface Browser {
  newTab(): Promise<Tab>;
  stop(): Promise<void>;
}

type Launch = NonNullable<Parameters<typeof puppeteer.launch>[0]>;

export const engines = {
  Chromium: () => startPuppeteer(browserLaunchOptions()),
  Firefox: () => startPuppeteer(firefoxLaunchOptions() as Launch),
  WebKit: startWebKit,
} as const;

const tabOf = (page: PuppeteerPage): Tab => ({
  open: async (url) => {
    await page.goto(url);
  },
  read: async <T>(expression: string) => (await page.evaluate(expression)) as T,
  close: () => page.close(),
});

async function startPuppeteer(options: Launch): Promise<Browser> {
  const browser = await puppeteer.launch(options);
  return {
    newTab: async () => tabOf(await browser.newPage()),
    stop: () => browser.close(),
  };
}

/** It has one window: its tabs come one after another. */
async function startWebKit(): Promise<Browser> {
  const process = new WebKitProcess();
  const session = await process.start();
  const tab: Tab = {
    open: async (url) => {
      await session.navigate(url);
      // It does not wait by itself.
      const state = () => session.evaluate('[location.href, document.readyState].join()');
      await until(state, (now) => now === `${url},complete`, `${url} is to be loaded`);
    },
    read: async <T>(expression: string) => (await session.evaluate(expression)) as T,
    close: () => session.navigate('about:blank'),
  };
  return {
    newTab: () => Promise.resolve(tab),
    stop: () => {
      process.stop();
      return Promise.resolve();
    },
  };
}
