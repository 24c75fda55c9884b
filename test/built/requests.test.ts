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
const part = (name: string) => `${version}/${name}.min.js`;

/** A page, its language, and all that it asks for: what stands in one list is asked for at once. */
const pages: [string, string, string, ...string[][]][] = [
  ['with the strategy', 'pl', goals, [script], [data]],
  ['with the strategy, asked for at once', 'pl', preload + goals, [script, data]],
  ['with two strategies from one file', 'pl', goals + goals, [script], [data]],
  ['in English, which is a file more', 'en', goals, [script], [part('en'), data]],
  ['with a search, which is a file more', 'pl', controls, [script], [part('controls'), data]],
  [
    'with a search in English, which is two files more',
    'en',
    controls,
    [script],
    [part('controls'), part('en'), data],
  ],
  ['with a flag', 'pl', flag, [script]],
  ['with a flag and the file for that alone', 'pl', flag, ['eu-flag.min.js']],
];

describe('what a page asks for', () => {
  let browser: Browser;
  let site: Site;
  let html = '';
  /** Lets the files that are being waited for arrive, by their paths. */
  const held = new Map<string, () => void>();
  before(async () => {
    browser = await launch(browserLaunchOptions());
    const files = { '/page.html': () => Promise.resolve(html), '/plan.json': plan };
    site = await serve(files, (path) =>
      path === '/page.html'
        ? undefined
        : new Promise((arrive) => held.set(withoutFolder(path), arrive)),
    );
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [what, language, content, ...waves] of pages) {
    const steps = waves.map((files) => files.join(', ')).join('; then ');
    it(`a page ${what}: ${steps}, and nothing of anybody else`, async () => {
      const { own, foreign, cookies, stored } = await visit(language, content, waves);
      assert.deepEqual(own, waves.flat().sort());
      assert.deepEqual(foreign, []);
      assert.deepEqual({ cookies, stored }, { cookies: 0, stored: 0 });
    });
  }

  it('but it is noticed where a file is asked for only after another', async () => {
    await assert.rejects(visit('en', controls, [[script, data]]), /plan\.json was not asked for/);
  });

  it('but it is noticed where a page asks somebody else', async () => {
    const image = '<img src="https://tracker.example/pixel.gif" alt="">';
    const { foreign } = await visit('pl', image, [[script]]);
    assert.deepEqual(foreign, ['https://tracker.example/pixel.gif']);
  });

  async function visit(language: string, content: string, waves: readonly string[][]) {
    html = `<!doctype html><html lang="${language}"><title>Page</title><link rel="icon" href="data:,">
      <script type="module" src="/dist/embed/${waves[0]?.[0]}"></script>${content}`;
    held.clear();
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const loaded = page.goto(`${site.url}/page.html`, { waitUntil: 'networkidle0' });
      loaded.catch(() => undefined);
      for (const wave of waves) await arriveTogether(wave);
      await loaded;
      const isOwn = (url: string) => url.startsWith(site.url);
      const files = asked.filter((url) => isOwn(url) && !url.endsWith('/page.html'));
      return {
        own: files.map((url) => withoutFolder(new URL(url).pathname)).sort(),
        foreign: asked.filter((url) => !isOwn(url) && !url.startsWith('data:')),
        cookies: (await context.cookies()).length,
        stored: (await page.evaluate('localStorage.length + sessionStorage.length')) as number,
      };
    } finally {
      held.forEach((arrive) => arrive());
      await context.close();
    }
  }

  /** No file arrives before all of them have been asked for: none can be there because of another. */
  async function arriveTogether(wave: readonly string[]): Promise<void> {
    for (let left = PATIENCE; !wave.every((file) => held.has(file)); left -= 1) {
      const missing = wave.find((file) => !held.has(file));
      if (left === 0) throw new Error(`${missing} was not asked for together with ${wave.join()}.`);
      await new Promise((next) => setTimeout(next, PAUSE_MS));
    }
    for (const file of wave) {
      held.get(file)?.();
      held.delete(file);
    }
  }
});

/** How long to wait for what a page asks for: on a slow computer it takes seconds. */
const PAUSE_MS = 50;
const PATIENCE = 100;

/** Without the folder that the script, or the data, are in. */
const withoutFolder = (path: string): string => path.replace(/^\/(dist\/embed\/)?/, '');
