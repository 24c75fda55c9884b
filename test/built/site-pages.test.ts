// The pages of the site, in a folder of a host that knows nothing of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { until } from '../hosts/browsers/until.js';
import { serve, type Site } from './support/site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FOLDER = '/some/sub/path/';
const card = `document.querySelector('#torun').shadowRoot?.querySelector('.localized')?.innerText ?? ''`;

describe('the site in a folder', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  /** What a page must never do: ask elsewhere, ask in vain, complain. */
  let complaints: string[];
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
    page.on('response', (response) => {
      const address = response.url();
      const isOurs = address.startsWith(site.url + FOLDER) || address.startsWith('data:');
      if (!isOurs || response.status() >= 400) complaints.push(address);
    });
  });
  afterEach(async () => {
    await page.close();
    assert.deepEqual(complaints, []);
  });

  const read = async (expression: string) => String(await page.evaluate(expression));
  const shows = (expression: string, words: RegExp) =>
    until(
      () => read(expression),
      (text) => words.test(text),
      `${expression} is to show ${String(words)}`,
    );
  async function openHome(language: string, width: number): Promise<void> {
    await page.setViewport({ width, height: 800 });
    await page.goto(`${site.url}${FOLDER}index.html?lang=${language}`);
    await shows(card, /1\.8\./);
  }

  it('begins with an open card of a real plan, in the language that was chosen', async () => {
    await openHome('pl', 1280);
    await shows(card, /Cel strategiczny 1\.[^]*1\.1\.[^]*Rozwój kapitału ludzkiego/);
    await page.click('[data-language="en"]');
    await shows(card, /Strategic goal 1\.[^]*1\.1\./);
    const top = await read(`document.querySelector('#torun').getBoundingClientRect().top`);
    assert.ok(Number(top) < 400, 'without scrolling');
  });

  for (const language of ['pl', 'en', 'uk']) {
    for (const width of [320, 1280]) {
      it(`has no barrier that axe knows, in ${language}, ${width} pixels wide, light and dark`, async () => {
        await openHome(language, width);
        await page.evaluate(axe);
        for (const dark of [false, true]) {
          await page.evaluate(`document.documentElement.dataset.dark = ${dark}`);
          const barriers = await page.evaluate(`axe.run().then(({ violations }) =>
            violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join()))`);
          assert.deepEqual(barriers, [], dark ? 'dark' : 'light');
        }
        const overhang = await read('document.documentElement.scrollWidth - innerWidth');
        assert.ok(Number(overhang) <= 0, 'nothing is wider than the screen');
        const bar = await read(`document.querySelector('.bar').getBoundingClientRect().height`);
        assert.ok(Number(bar) <= 72, `the bar is one row: ${bar}`);
      });
    }
  }

  it('speaks the language of its address, on every page', async () => {
    for (const [path, heading] of [
      ['index.html', /^Strategia i aktualności/],
      ['site/build/index.html', /^Przygotuj kod/],
      ['site/check/index.html', /^Sprawdź swój plik$/],
      ['site/preview/index.html', /^Podgląd tłumaczenia$/],
    ] as const) {
      await page.goto(`${site.url}${FOLDER}${path}?lang=pl`);
      await shows(`document.querySelector('.switches').hidden`, /false/);
      await shows(`document.querySelector('h1').innerText`, heading);
      await shows(`document.querySelector('[aria-pressed=true]').innerText`, /^Polski$/);
    }
  });

  it('has a link for each way, and each leads somewhere', async () => {
    for (const path of ['index.html', 'site/build/index.html', 'site/check/index.html']) {
      await page.goto(`${site.url}${FOLDER}${path}?lang=pl`);
      await shows(`document.querySelectorAll('.bar nav a').length`, /^4$/);
      const links = (await page.evaluate(
        `[...document.querySelectorAll('a[href]')].map(({ href }) => href)`,
      )) as string[];
      const own = [...new Set(links.map((link) => link.replace(/#.*/, '')))].filter((link) =>
        link.startsWith(site.url),
      );
      assert.ok(own.length >= 5, path);
      for (const link of own) assert.equal((await fetch(link)).status, 200, `${path}: ${link}`);
    }
  });

  it('keeps the language from page to page, and opens its menu on a phone by keyboard', async () => {
    await openHome('en', 320);
    const isOpen = `document.querySelector('#menu').matches(':popover-open')`;
    await page.focus('.menu');
    await page.keyboard.press('Enter');
    await shows(isOpen, /true/);
    await page.keyboard.press('Escape');
    await shows(isOpen, /false/);
    await page.keyboard.press('Enter');
    await shows(isOpen, /true/);
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('Tab');
    await shows('document.activeElement.innerText.trim()', /^Build your snippet$/);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await shows(`document.querySelector('h1').innerText`, /^Build your snippet$/);
    await shows(`document.querySelector('#code h2')?.innerText ?? ''`, /Your code/);
  });
});
