import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { tags } from '../../../src/elements/tags.js';
import { isInSample, isSample } from '../../../tools/check/sample.js';
import { until } from '../browsers/until.js';
import { serve } from '../server/page-server.js';
import { openPage, startChromium } from '../support/chromium.js';
import { repository } from '../support/repository.js';
import { workFolder } from '../support/work-folder.js';
import { findMinifiers, OWN, type Minify } from './minifiers.js';

const embed = join(repository, 'dist/embed');
const all = await findMinifiers();
const hasJava = spawnSync('java', ['-version']).status === 0;

/** On an English page, in which each way of reading a file and of showing something is used. */
const body = `
  <strategy-goals src="/data/torun-strategy.json" news-src="/data/news.pl.json" controls></strategy-goals>
  <strategy-goals src="/plan.csv"></strategy-goals>
  <strategy-goals><h3>1. A city to live in</h3><ol><li>1.1. More parks</li></ol></strategy-goals>
  <news-list src="/data/news.pl.json"></news-list>
  <news-list src="/feed.xml"></news-list>
  <strategy-goals src="/broken.json"></strategy-goals>
  <div data-city="eu-flag" data-city-caption=""></div>
  <eu-flag></eu-flag><ukrainian-heart></ukrainian-heart>`;

const routes = {
  '/feed.xml': {
    headers: { 'Content-Type': 'application/rss+xml' },
    body: `<rss version="2.0"><channel><title>City</title>
      <item><title>A new tram</title><link>https://city.example/tram</link>
      <description>It is &lt;b&gt;blue&lt;/b&gt;.</description></item></channel></rss>`,
  },
  '/plan.csv': {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
    body: readFileSync(join(repository, 'demo/data/torun-strategy.csv')),
  },
  '/broken.json': { body: '{ "goals": [{ "number": "1", "title": "More parks", }] }' },
  '/page.html': pageWith(['city-elements'], body),
  '/single.html': pageWith(tags, body),
  '/check.html': pageWith(['city-elements'], body, 'data-city-check'),
};

function pageWith(files: readonly string[], content: string, setting = '') {
  const scripts = files.map(
    (file) => `<script type="module" src="/embed/${file}.min.js" ${setting}></script>`,
  );
  const head = `<title>City</title><link rel="icon" href="data:,">${scripts.join('')}`;
  return { body: `<!doctype html><html lang="en">${head}<main><h1>City</h1>${content}</main>` };
}

/** What a reader finds: all words, pictures and buttons, through all shadow roots. */
const FOUND = `(function read(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? [node.data.trim()] : [];
  if (['STYLE', 'SCRIPT'].includes(node.nodeName)) return [];
  const names = ['d', 'href', 'src', 'aria-label', 'aria-expanded', 'class', 'hidden', 'type'];
  const own = names.flatMap((name) => node.getAttribute?.(name) ?? []);
  const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
  return [...(node.localName ? [node.localName, ...own] : own), ...children.flatMap(read)];
})(document.body).join('\\n')`;

/** How much of each kind there is, in the elements of the page in that order. */
const COUNTS = `(() => {
  const inside = (tag, selector) => [...document.querySelectorAll(tag)].map(
    (element) => element.shadowRoot.querySelectorAll(selector).length);
  return {
    goals: inside('strategy-goals', '[part=goal]'),
    below: inside('strategy-goals', '[part=item]'),
    search: inside('strategy-goals', 'input[type=search]'),
    news: inside('news-list', '[part=item]'),
    stars: inside('eu-flag', 'path'),
    heart: inside('ukrainian-heart', 'path'),
  };
})()`;

const COMPLETE = {
  goals: [4, 4, 1, 0],
  below: [27, 27, 1, 0],
  search: [1, 0, 0, 0],
  news: [5, 1],
  stars: [2, 2],
  heart: [2],
};

let browser: Browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

/** The pages, with the words that come last. */
const pages = {
  '/page.html': { words: ['Search the goals', 'Show more'], counts: COMPLETE },
  // Without placeholders.
  '/single.html': { words: ['Search the goals', 'Show more'], counts: { ...COMPLETE, stars: [2] } },
  '/check.html': { words: ['Page check'], counts: COMPLETE },
};

/** What a page shows in the end, and what it has said on the console. */
interface Seen {
  readonly found: string;
  readonly complaints: readonly string[];
}

/** @param expected what each page shows with the files as they are */
async function look(folder: string, expected?: readonly Seen[]): Promise<Seen[]> {
  const files = { '/embed/': `${folder}/`, '/data/': join(repository, 'demo/data/') };
  const server = await serve({ root: '/', files, routes });
  const withoutHost = (text: string) => text.replaceAll(server.origin, '');
  // Said only where loading has taken a while.
  const withoutDelay = (text: string) => text.replace(/^(?:News|Goals) loaded: \d+\n/gm, '');
  try {
    const seen: Seen[] = [];
    for (const [path, { words, counts }] of Object.entries(pages)) {
      const { page, complaints } = await openPage(browser);
      await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
      const known = expected?.[seen.length]?.found;
      const { found } = await until(
        async () => ({
          counts: await page.evaluate(COUNTS),
          found: withoutDelay(withoutHost(String(await page.evaluate(FOUND)))),
        }),
        (now) =>
          isDeepStrictEqual(now.counts, counts) &&
          words.every((word) => now.found.includes(word)) &&
          !/Loading|Checking/.test(now.found) &&
          (known === undefined || now.found === known),
        `${path}, complete`,
      );
      seen.push({ found, complaints: complaints.map(withoutHost).sort() });
      await page.browserContext().close();
    }
    return seen;
  } finally {
    await server.stop();
  }
}

describe('our files, minified once more', () => {
  let expected: readonly Seen[] = [];
  before(async () => {
    expected = await look(embed);
  });

  for (const [index, [name, minify]] of Object.entries(all.fit).entries()) {
    // In CI one in three, with each commit others.
    const skip = isSample && !isInSample(index, 3);
    it(`by ${name}: everything is still there`, { skip }, async () => {
      assert.deepEqual(await look(await minified(minify), expected), expected);
    });
  }

  for (const [name, minify] of Object.entries(all.refusing)) {
    const skip = name.startsWith('YUI') && !hasJava && 'There is no Java.';
    it(`not by ${name}, which says that it cannot`, { skip }, async () => {
      await assert.rejects(minify([join(copyOfEmbed(), 'city-elements.min.js')]));
    });
  }

  for (const file of ['hosting.md', 'hosting.pl.md']) {
    it(`docs/embedding/${file} has all of these`, () => {
      const text = readFileSync(join(repository, 'docs/embedding', file), 'utf8');
      const rows = [...text.matchAll(/^\| ([^|]+?) +\|.*\| (whole|refuses|całe|odmawia) +\|$/gm)];
      const named = (words: readonly string[]) =>
        rows.filter(([, , outcome = '']) => words.includes(outcome)).map(([, name = '']) => name);
      const fit = Object.keys(all.fit).filter((name) => name !== OWN);
      assert.deepEqual(named(['whole', 'całe']).sort(), fit.sort());
      assert.deepEqual(named(['refuses', 'odmawia']).sort(), Object.keys(all.refusing).sort());
    });
  }
});

function copyOfEmbed(): string {
  const folder = workFolder('minified');
  cpSync(embed, folder, { recursive: true });
  return folder;
}

async function minified(minify: Minify): Promise<string> {
  const folder = copyOfEmbed();
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  await minify(scripts.filter((path) => path.endsWith('.js')).map((path) => join(folder, path)));
  return folder;
}
