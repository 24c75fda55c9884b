import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { serve, type Site } from './support/site.js';

/** A theme that styles the tags in its content, as themes do. */
const theme = `
  body { font: 18px/1.6 Georgia, serif; color: #222; max-width: 60rem; margin: 0 auto }
  .content h2 { font-size: 3rem; margin: 2em 0 1em; text-transform: uppercase }
  .content h3 { border-bottom: 4px solid; padding: 1em; letter-spacing: 0.1em }
  .content li { margin: 1em; line-height: 2.5 }
  .content p { margin: 2rem 0 }
  .content div { padding: 5px }`;

const folder = '/demo/data/';
const documents = ['torun-strategy.json', 'example-strategy.json', 'news.pl.json'];

const tags: [string, string, string, ...string[]][] = [
  ['a plan with controls', 'torun-strategy.json', 'pl', '--controls', '--open-depth', '1'],
  ['a plan with controls in English', 'torun-strategy.json', 'en', '--controls'],
  ['a plan with areas and controls', 'example-strategy.json', 'pl', '--controls'],
  [
    'a plan with links only',
    'torun-strategy.json',
    'pl',
    '--controls',
    '--controlslist',
    'nosearch noexpand',
  ],
  ['the goals of Toruń, closed', 'torun-strategy.json', 'pl'],
  ['the goals of Toruń, open', 'torun-strategy.json', 'pl', '--open-depth', '1'],
  ['a plan with areas, closed', 'example-strategy.json', 'pl'],
  ['a plan with areas, open', 'example-strategy.json', 'pl', '--open-depth', '3'],
  ['the news of Toruń', 'news.pl.json', 'pl'],
  ['two news', 'news.pl.json', 'pl', '--limit', '2'],
];

describe('a tag with the HTML made for it', () => {
  let browser: Browser;
  let site: Site;
  let html = '';
  let release: () => void = () => undefined;

  before(async () => {
    browser = await launch(browserLaunchOptions());
    const held = documents.map((name) => [
      folder + name,
      async () => {
        await new Promise<void>((done) => (release = done));
        return readFile(`.${folder}${name}`, 'utf8');
      },
    ]);
    site = await serve({
      '/page.html': () => Promise.resolve(html),
      ...(Object.fromEntries(held) as Record<string, () => Promise<string>>),
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [what, file, language, ...options] of tags) {
    for (const width of [320, 360, 1280]) {
      it(`${what}: nothing on the page moves when the element takes over, ${width} pixels wide`, async () => {
        const seen = await open(width, made(file, language, options), language, true);
        assert.equal(seen.moves, 0);
        assert.equal(seen.after, seen.before);
      });
    }
  }

  it('but it is noticed where something moves: without the styles', async () => {
    const [, file, language] = tags[0]!;
    const seen = await open(1280, made(file, language, []), language, false);
    assert.ok(seen.moves > 0);
    assert.notEqual(seen.after, seen.before);
  });

  async function open(width: number, content: string, language: string, hasStyles: boolean) {
    html = `<!doctype html><html lang="${language}"><title>Page</title>
      <meta name="viewport" content="width=device-width"><style>${theme}</style>
      ${hasStyles ? '<link rel="stylesheet" href="/dist/embed/fallback.css">' : ''}
      <script type="module" src="/dist/embed/city-elements.min.js"></script>
      <div class="content">${content}</div><p id="below">What stands below</p>`;
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    try {
      // High enough for all of it: what is out of sight does not count as moved.
      await page.setViewport({ width, height: 10_000 });
      await page.evaluateOnNewDocument(watchShifts);
      await page.goto(`${site.url}/page.html`);
      await inElement(page, 'slot');
      const before = await topBelow(page);
      release();
      await inElement(page, content.includes(' controls') ? '.copy' : 'li');
      const after = await topBelow(page);
      return { before, after, moves: (await page.evaluate('shifts.length')) as number };
    } finally {
      await page.close();
    }
  }
});

/** A page without HTML in its tag, whose controls come after its goals. */
describe('a plan whose controls are still on their way', () => {
  let browser: Browser;
  let site: Site;
  let html = '';
  let release: () => void = () => undefined;

  before(async () => {
    browser = await launch(browserLaunchOptions());
    site = await serve({ '/page.html': () => Promise.resolve(html) }, (path) =>
      path.endsWith('/controls.min.js') ? new Promise<void>((done) => (release = done)) : undefined,
    );
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const language of ['pl', 'en']) {
    for (const width of [320, 360, 1280]) {
      for (const depth of [0, 1]) {
        const open = depth > 0 ? 'open' : 'closed';
        it(`no goal moves when they come: ${language}, ${width} pixels wide, goals ${open}`, async () => {
          const { before, after, moves } = await visit(language, width, depth);
          assert.ok(before.length > 4);
          assert.deepEqual(after, before);
          assert.equal(moves, 0);
        });
      }
    }
  }

  it('also where the page makes its buttons and fields larger, and in large text', async () => {
    const styles = `strategy-goals { font-size: 32px }
      ::part(button), ::part(input) { padding: 20px; font: 24px/2 monospace; border-width: 5px }`;
    const { before, after } = await visit('pl', 320, 1, styles);
    assert.deepEqual(after, before);
  });

  async function visit(language: string, width: number, depth: number, styles = '') {
    html = `<!doctype html><html lang="${language}"><title>Page</title>
      <meta name="viewport" content="width=device-width"><style>${theme}${styles}</style>
      <script type="module" src="/dist/embed/city-elements.min.js"></script>
      <strategy-goals src="/demo/data/torun-strategy.json" controls open-depth="${depth}"></strategy-goals>`;
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    try {
      await page.setViewport({ width, height: 20_000 });
      await page.goto(`${site.url}/page.html`);
      await inElement(page, '.goals');
      const before = await goalsOf(page);
      await page.evaluate(watchShifts.replace('buffered: true', 'buffered: false'));
      release();
      await inElement(page, '.copy');
      const after = await goalsOf(page);
      return { before, after, moves: (await page.evaluate('shifts.length')) as number };
    } finally {
      release();
      await page.close();
    }
  }
});

/** Where each goal is, after three more frames. */
const goalsOf = (page: Page) =>
  page.evaluate(`new Promise((done) => {
    const { shadowRoot } = document.querySelector('strategy-goals');
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() =>
      done([...shadowRoot.querySelectorAll('.goals [data-key]')].map((goal) => {
        const { top, left, width, height } = goal.getBoundingClientRect();
        return [goal.dataset.key, top, left, width, height].join(' ');
      })))));
  })`) as Promise<string[]>;

const made = (file: string, language: string, options: string[]): string =>
  execFileSync(
    process.execPath,
    [
      'dist/cli/main.js',
      'fallback',
      `.${folder}${file}`,
      '--lang',
      language,
      '--tag',
      '--src',
      folder + file,
      '--script',
      '/dist/embed/city-elements.min.js',
      ...options,
    ],
    { encoding: 'utf8' },
  );

/** In the page. */
const watchShifts = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });`;

const inElement = (page: Page, selector: string) =>
  page.waitForFunction(
    `document.querySelector('strategy-goals, news-list').shadowRoot?.querySelector('${selector}')`,
  );

/** Where the words under the tag are, after two more frames: shifts are told after the frame. */
const topBelow = (page: Page) =>
  page.evaluate(`new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() =>
      done(document.querySelector('#below').getBoundingClientRect().top))));
  })`) as Promise<number>;
