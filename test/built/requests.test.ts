import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { version } from '../../package.json' with { type: 'json' };
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { serve, type Site } from './support/site.js';

const plan = '{ "goals": [{ "number": "1", "title": "A", "goals": [{ "title": "B" }] }] }';
const goals = '<strategy-goals src="/plan.json"></strategy-goals>';
const controls = '<strategy-goals src="/plan.json" controls></strategy-goals>';
const preload = '<link rel="preload" href="/plan.json" as="fetch" crossorigin>';
const flag = '<eu-flag></eu-flag>';

const script = 'city-elements.min.js';
const data = 'plan.json';

/** A page, its language, and all that it asks for. */
const pages: [string, string, string, string[]][] = [
  ['with the strategy', 'pl', goals, [script, data]],
  ['with the strategy, asked for at once', 'pl', preload + goals, [script, data]],
  ['with two strategies from one file', 'pl', goals + goals, [script, data]],
  ['in English, which is a file more', 'en', goals, [script, `${version}/en.min.js`, data]],
  [
    'with a search, which is two files more',
    'pl',
    controls,
    [script, `${version}/controls.min.js`, `${version}/features.min.js`, data],
  ],
  ['with a flag', 'pl', flag, [script]],
  ['with a flag and the file for that alone', 'pl', flag, ['eu-flag.min.js']],
];

describe('what a page asks for', () => {
  let browser: Browser;
  let site: Site;
  let html = '';
  before(async () => {
    browser = await launch(browserLaunchOptions());
    site = await serve({ '/page.html': () => Promise.resolve(html), '/plan.json': plan });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [what, language, content, files] of pages) {
    it(`a page ${what}: ${files.join(', ')}, and nothing of anybody else`, async () => {
      const { own, foreign, cookies, stored } = await visit(language, content, files[0]);
      assert.deepEqual(own, [...files].sort());
      assert.deepEqual(foreign, []);
      assert.deepEqual({ cookies, stored }, { cookies: 0, stored: 0 });
    });
  }

  it('but it is noticed where a page asks somebody else', async () => {
    const { foreign } = await visit('pl', '<img src="https://tracker.example/pixel.gif" alt="">');
    assert.deepEqual(foreign, ['https://tracker.example/pixel.gif']);
  });

  async function visit(language: string, content: string, entry = script) {
    html = `<!doctype html><html lang="${language}"><title>Page</title><link rel="icon" href="data:,">
      <script type="module" src="/dist/embed/${entry}"></script>${content}`;
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${site.url}/page.html`, { waitUntil: 'networkidle0' });
      const isOwn = (url: string) => url.startsWith(site.url);
      const files = asked.filter((url) => isOwn(url) && !url.endsWith('/page.html'));
      return {
        own: files.map(pathOf).sort(),
        foreign: asked.filter((url) => !isOwn(url) && !url.startsWith('data:')),
        cookies: (await context.cookies()).length,
        stored: (await page.evaluate('localStorage.length + sessionStorage.length')) as number,
      };
    } finally {
      await context.close();
    }
  }
});

/** Without the folder that the script, or the data, are in. */
const pathOf = (url: string): string => new URL(url).pathname.replace(/^\/(dist\/embed\/)?/, '');
