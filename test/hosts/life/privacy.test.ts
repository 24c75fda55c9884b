import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { until } from '../browsers/until.js';
import { FILES, GOALS, NEWS, SCRIPT, serveHostPage } from '../pages/host-page.js';
import { serve } from '../server/page-server.js';
import { startChromium } from '../support/chromium.js';
import { repository } from '../support/repository.js';

const BODY = `${GOALS.replace('>', ' controls>')}${NEWS}
  <eu-flag caption></eu-flag><ukrainian-heart></ukrainian-heart>
  <strategy-goals id="list"><ol><li>1. More parks</li></ol></strategy-goals>
  <strategy-goals id="missing" src="/data/missing.json">${GOALS}</strategy-goals>
  <news-list id="lazy" src="/data/example-news.pl.json" loading="lazy"></news-list>`;

/** All that a reader can do with our tags, and how the page shows that it is done. */
const life: readonly (readonly [what: string, done: string])[] = [
  ['0', `watch.find('#search').length === 1 && watch.find('#missing')[0].state === 'error'`],
  [`watch.find('h3 button').forEach(button => button.click())`, `watch.words().includes('1.1')`],
  [
    `(field => { field.value = 'parki'; field.dispatchEvent(new Event('input')) })(watch.find('#search')[0])`,
    `watch.find('strategy-goals')[0].shadowRoot.querySelectorAll('h3').length > 0`,
  ],
  [
    `watch.find('button').forEach(button => button.click())`,
    `watch.find('#missing')[0].state === 'error'`,
  ],
  [`location.hash = '#goal=2.10'`, `watch.words().includes('2.10')`],
  [
    `document.documentElement.lang = 'en'`,
    `watch.words().includes('Strategic and operational goals')`,
  ],
  [`watch.find('#lazy')[0].scrollIntoView()`, `watch.find('#lazy')[0].state === 'ready'`],
  [
    `watch.find('img').forEach(picture => { picture.loading = 'eager' })`,
    `watch.find('img').every(picture => picture.complete)`,
  ],
  [`watch.find('strategy-goals')[0].reload()`, `watch.find('strategy-goals')[0].state === 'ready'`],
  [`document.body.append(...document.body.querySelectorAll('news-list'))`, `true`],
  [`document.body.replaceChildren('The end')`, `watch.words() === 'The end'`],
];

/** What the tags must ask for on this page; besides there are only the files beside our script. */
const EXPECTED = [
  /^\/embed\/city-elements\.min\.js$/,
  /^\/embed\/[\d.]+\/controls\.min\.js$/,
  /^\/data\/torun-strategy\.json$/,
  /^\/data\/missing\.json$/,
  /^\/data\/(news|example-news)\.(pl|en)\.json$/,
  /^\/data\/images\/[\w-]+\.svg$/,
];

const isFileOfOurs = (path: string): boolean =>
  /^\/embed\/[\w./-]+\.js$/.test(path) && existsSync(join(repository, 'dist', path));

describe('The network and the memory of a page with all our tags, over its whole life:', () => {
  let browser: Browser;
  before(async () => void (browser = await startChromium()));
  after(() => browser.close());

  test('our file, its chunks and the page’s own data are asked for, and nothing else', async () => {
    const { asked, origin } = await live(browser);
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(`${origin}/`)),
      [],
    );
    const paths = asked.map((address) => address.slice(origin.length));
    const isOneOf = (patterns: readonly RegExp[]) => (path: string) =>
      patterns.some((pattern) => pattern.test(path));
    const isOurs = isOneOf([/^\/$/, /^\/watch\.js$/, /^\/favicon\.ico$/, ...EXPECTED]);
    assert.deepEqual(
      paths.filter((path) => !isOurs(path) && !isFileOfOurs(path)),
      [],
    );
    const never = EXPECTED.filter((pattern) => !paths.some((path) => pattern.test(path)));
    assert.deepEqual(never, [], 'the life is to be a full one');
  });

  test('nothing is stored: no cookie, no storage, database, cache or worker', async () => {
    const { stored } = await live(browser);
    assert.deepEqual(stored, {
      cookies: [],
      localStorage: 0,
      sessionStorage: 0,
      databases: [],
      caches: [],
      workers: 0,
      name: '',
    });
  });

  test('the cookies of a page stay with its own host: another one is not sent any', async () => {
    const sent: (string | undefined)[] = [];
    const elsewhere = await serve({
      files: {},
      routes: {
        '/plan.json': ({ headers }, response) => {
          sent.push(headers.cookie);
          response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Set-Cookie': 'who=1' });
          response.end('{"goals":[{"title":"From elsewhere"}]}');
        },
      },
    });
    const site = await serve({
      files: FILES,
      headers: { 'Set-Cookie': 'session=secret' },
      routes: {
        '/': {
          body: `<script src="/watch.js"></script>${SCRIPT}
            <strategy-goals src="${elsewhere.origin}/plan.json"></strategy-goals>`,
        },
      },
    });
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    try {
      await page.goto(site.origin);
      await seen(page, `watch.words().includes('From elsewhere')`);
      // Cookies know no port: the page's own would reach the other one.
      assert.equal(await page.evaluate('document.cookie'), 'session=secret');
      assert.deepEqual(sent, [undefined]);
    } finally {
      await context.close();
      await Promise.all([site.stop(), elsewhere.stop()]);
    }
  });
});

async function live(browser: Browser) {
  const site = await serveHostPage({
    title: '',
    head: SCRIPT,
    body: BODY,
    steps: [],
    requests: [],
  });
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  client.on('Network.webSocketCreated', ({ url }) => asked.push(url));
  try {
    await page.goto(site.address);
    for (const [what, done] of life) {
      await page.evaluate(`void (${what})`);
      await seen(page, done);
    }
    await page.waitForNetworkIdle();
    const stored = await page.evaluate(`(async () => ({
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name,
    }))()`);
    const { cookies } = await client.send('Network.getCookies', { urls: [site.address] });
    return {
      asked,
      origin: new URL(site.address).origin,
      stored: { ...(stored as object), cookies },
    };
  } finally {
    await context.close();
    await site.stop();
  }
}

const seen = (page: Page, condition: string) =>
  until(() => page.evaluate(condition), Boolean, condition);
