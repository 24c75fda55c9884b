import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { version } from '../../package.json' with { type: 'json' };
import { tags } from '../../src/elements/tags.js';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { serve, type Site } from './support/site.js';

const ALL = 'city-elements';

const content = `<strategy-goals src="/plan.json" controls></strategy-goals>
  <news-list src="/news.json"></news-list>
  <eu-flag caption></eu-flag><ukrainian-heart></ukrainian-heart>`;

const words = {
  'strategy-goals': 'More parks',
  'news-list': 'A new tram',
  'eu-flag': 'European Union',
  'ukrainian-heart': 'Heart in the colours',
};

describe('a file with one tag', () => {
  let browser: Browser;
  let site: Site;
  let html = '';
  before(async () => {
    browser = await launch(browserLaunchOptions());
    site = await serve({
      '/page.html': () => Promise.resolve(html),
      '/plan.json': '{ "goals": [{ "number": "1", "title": "More parks" }] }',
      '/news.json':
        '{ "items": [{ "id": "1", "title": "A new tram", "url": "https://city.example/1" }] }',
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const tag of tags) {
    it(`${tag}.min.js: its tag is there, in the language of the page, and no other`, async () => {
      const { shown, failures } = await open([tag]);
      assert.deepEqual(Object.keys(shown), [tag]);
      assert.ok(shown[tag]?.includes(words[tag]), shown[tag]);
      assert.deepEqual(failures, []);
    });
  }

  for (const files of [[...tags], ['eu-flag', ALL], [ALL, 'strategy-goals'], ['news-list', ALL]]) {
    it(`with others on one page: ${files.join(', ')}`, async () => {
      const { shown, failures } = await open(files);
      for (const tag of tags) assert.ok(shown[tag]?.includes(words[tag]), `${tag}: ${shown[tag]}`);
      assert.match(shown['strategy-goals'] ?? '', /Search the goals/);
      assert.deepEqual(failures, []);
    });
  }

  it('takes words of the page’s own', async () => {
    const block =
      '<script type="application/json" data-city-messages>{"eu-flag.caption":"Our Union"}';
    const { shown } = await open(['eu-flag'], `${block}</script>`);
    assert.match(shown['eu-flag'] ?? '', /Our Union/);
  });

  it('opens the page check, which is a file that needs no other', async () => {
    const { asked } = await open(['eu-flag'], '<script data-city-check></script>');
    const code = asked.filter((path) => path.endsWith('.js') && !/\/en(\.[a-z-]+)?\./.test(path));
    assert.deepEqual(code, [
      '/dist/embed/eu-flag.min.js',
      `/dist/embed/${version}/page-check.min.js`,
    ]);
    assert.ok(asked.includes(`/dist/embed/${version}/en.page-check.min.js`));
  });

  async function open(files: readonly string[], head = '') {
    const scripts = files.map(
      (file) => `<script type="module" src="/dist/embed/${file}.min.js"></script>`,
    );
    html = `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">
      ${head}${scripts.join('')}${content}`;
    const page = await browser.newPage();
    const failures: string[] = [];
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('pageerror', (error) => failures.push(String(error)));
    page.on('console', (message) => failures.push(message.text()));
    try {
      await page.goto(`${site.url}/page.html`, { waitUntil: 'networkidle0' });
      const shown = (await page.evaluate(`Object.fromEntries(
        ${JSON.stringify(tags)}
          .map((tag) => [tag, document.querySelector(tag).shadowRoot?.innerHTML])
          .filter(([, text]) => text !== undefined),
      )`)) as Record<string, string>;
      return { shown, failures, asked };
    } finally {
      await page.close();
    }
  }
});
