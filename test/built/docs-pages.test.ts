// The documentation, as readers use it on the site.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { until } from '../hosts/browsers/until.js';
import { serve, type Site } from './support/site.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = 'dist/site/docs/';

describe('the documentation on the site', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let complaints: string[];
  before(async () => {
    site = await serve({});
    browser = await launch(browserLaunchOptions());
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${site.url}/dist/site/`) && !/^(data|blob):/.test(url)) {
        complaints.push(url);
      }
    });
  });
  afterEach(async () => {
    assert.deepEqual(complaints, [], 'said in the console, or asked of another place');
    await page.close();
  });

  const open = (path: string) =>
    page.goto(`${site.url}/${folder}${path}`, { waitUntil: 'networkidle0' });
  const shows = (expression: string, words: RegExp) =>
    until(
      async () => String(await page.evaluate(expression)),
      (text) => words.test(text),
      `${expression} is to show ${String(words)}`,
    );
  const said = `document.querySelector('#said').textContent`;
  const hits = `document.querySelector('#hits').innerText`;
  const focused = `document.activeElement.textContent.trim()`;
  const type = async (words: string) => {
    await page.focus('#query');
    await page.keyboard.type(words);
  };

  test('is searched while one types; Enter leads to the first hit, and from there to its section', async () => {
    await open('embedding/wordpress.html');
    await type('plain language');
    await shows(said, /^\d+ pages for “plain language”, the first 10 of them$/);
    await shows(hits, /The data files: Plain language/);
    await page.keyboard.press('Enter');
    await shows(focused, /Plain language$/);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(page.url(), /\/docs\/data\.html#plain-language$/);
    assert.equal(
      await page.evaluate(`document.querySelector(':target').textContent`),
      'Plain language',
    );
  });

  test('finds a Polish word in another form, and English pages where there is no Polish one', async () => {
    await open('data.pl.html');
    await type('nagłówkami');
    await shows(said, /^\d+ stron.? dla „nagłówkami”/);
    await shows(hits, /nagłów(?:ek|k)/i);
    await page.keyboard.press('Escape');
    await shows(said, /^$/);
    assert.equal(await page.evaluate(hits), '');
    await type('bundler');
    await shows(hits, /With a bundler[^]* \(po angielsku\)/);
  });

  test('says that it found nothing', async () => {
    await open('index.html');
    await type('xyzzyqwert');
    await shows(said, /^Nothing for “xyzzyqwert”\. Try another word/);
  });

  test('keeps what was searched for in the address', async () => {
    await open('index.pl.html?q=kolory');
    await shows(said, /dla „kolory”/);
    assert.equal(await page.evaluate(`document.querySelector('#query').value`), 'kolory');
  });

  test('copies a block of code, and says so', async () => {
    await open('embedding/plain-html.html');
    await page.evaluate(`navigator.clipboard.writeText = async (text) => (window.copied = text)`);
    await page.click('.copy button');
    await shows(`document.querySelector('.copy [role=status]').textContent`, /^Copied\.$/);
    assert.match(String(await page.evaluate('window.copied')), /city-elements\.min\.js/);
  });

  test('has examples that show at once what is changed in them, and run no code of others', async () => {
    await open('theming.html');
    const example = `document.querySelectorAll('.live')[3]`;
    const shown = `${example}.querySelector('.preview').shadowRoot.querySelector('eu-flag')
      ?.shadowRoot?.querySelector('.localized')?.textContent ?? ''`;
    await shows(shown, /European Union/);
    await page.evaluate(
      `{ const field = ${example}.querySelector('textarea'); field.focus(); field.select(); }`,
    );
    await page.keyboard.type(
      '<eu-flag caption="Paid by all of us"></eu-flag><details open ontoggle="window.bad = 1">',
    );
    await shows(shown, /Paid by all of us/);
    await shows(`${example}.querySelector('[role=status]').textContent`, /has changed/);
    assert.equal(await page.evaluate('window.bad'), undefined);
  });

  for (const [language, path] of [
    ['English', 'data.html'],
    ['Polish', 'formats.pl.html'],
    ['English', 'theming.html'],
    ['Polish', 'theming.pl.html'],
    ['English', 'index.html'],
    ['Polish', 'accessibility/script-for-people.pl.html'],
  ] as const) {
    for (const width of [320, 1280]) {
      test(`has no barrier that axe knows: ${path} in ${language}, ${width} pixels wide`, async () => {
        await page.setViewport({ width, height: 800 });
        await open(path);
        await type('plan');
        await shows(said, /plan/);
        await page.addScriptTag({ path: axe });
        for (const isDark of [false, true]) {
          await page.evaluate(`document.documentElement.dataset.dark = ${isDark}`);
          const barriers = await page.evaluate(`axe.run().then(({ violations }) =>
            violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`);
          assert.deepEqual(barriers, []);
        }
      });
    }
  }

  test('fits on a narrow phone, every page of it', async () => {
    await page.setViewport({ width: 320, height: 800 });
    const wide: string[] = [];
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.html') || path.includes('conformance-report')) continue;
      await page.goto(`${site.url}/${folder}${path}`, { waitUntil: 'load' });
      const overhang = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      if (Number(overhang) > 0) wide.push(`${path}: ${String(overhang)} px`);
    }
    assert.deepEqual(wide, []);
  });
});
