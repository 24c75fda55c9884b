import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserLaunchOptions } from '../../../tools/engines/chromium.mjs';
import { until } from '../../hosts/browsers/until.js';
import { serve, type Site } from './site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In a folder of a host that knows nothing of it. */
const FOLDER = '/some/sub/path/';

/** The built site, with a new page for each test. */
export interface SiteVisit {
  readonly page: Page;
  /** The address of the site, which ends in a slash. */
  readonly home: string;
  readonly read: (expression: string) => Promise<string>;
  /** Waits until an expression in the page shows these words. */
  readonly shows: (expression: string, words: RegExp) => Promise<string>;
  /** What axe finds in the page, in the light theme of the site and in the dark one. */
  barriers(): Promise<string[]>;
}

/**
 * For the tests of a `describe`. Each fails where its page has asked another host, asked in vain, or
 * complained on the console.
 */
export function visitSite(): SiteVisit {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let complaints: string[];
  const home = () => site.url + FOLDER;

  before(async () => {
    browser = await launch(browserLaunchOptions());
    site = await serve({ [FOLDER]: `${resolve('dist/site')}/` });
  });
  after(() => Promise.all([browser.close(), site.close()]));
  beforeEach(async () => {
    page = await browser.newPage();
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(home()) && !/^(data|blob):/.test(address)) complaints.push(address);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(response.url());
    });
  });
  afterEach(async () => {
    await page.close();
    assert.deepEqual(complaints, [], 'said in the console, or asked elsewhere or in vain');
  });

  const read = async (expression: string) => String(await page.evaluate(expression));
  return {
    get page() {
      return page;
    },
    get home() {
      return home();
    },
    read,
    shows: (expression, words) =>
      until(
        () => read(expression),
        (text) => words.test(text),
        `${expression} is to show ${String(words)}`,
      ),
    async barriers() {
      await page.evaluate(axe);
      const found: string[] = [];
      for (const dark of [false, true]) {
        await page.evaluate(`document.documentElement.dataset.dark = ${dark}`);
        const barriers = (await page.evaluate(`axe.run().then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join()))`)) as string[];
        found.push(...barriers.map((barrier) => `${dark ? 'dark' : 'light'}: ${barrier}`));
      }
      return found;
    },
  };
}
