import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { until } from '../browsers/until.js';
import { GOALS, NEWS, PLAN, SCRIPT, serveHostPage } from '../pages/host-page.js';
import { startChromium } from '../support/chromium.js';

/** What the engine itself may keep, of a page that holds megabytes. */
const HEAP_SLACK_BYTES = 400_000;

const TAGS = ['strategy-goals', 'news-list', 'eu-flag', 'ukrainian-heart'];
const BODY = `<div id="here">${GOALS.replace('>', ' controls>')}${NEWS}
  <eu-flag caption></eu-flag><ukrainian-heart></ukrainian-heart></div><div id="there"></div>`;
const READY = `watch.find('#search').length === 1 && watch.find('.rank').length > 0`;

interface Counts {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
  /** Elements of ours that live, on the page or off it. */
  readonly elements: number;
}

/** Each is what a page does to our tags; it must be over when the expression is. */
const lives = {
  'moved from place to place 1000 times': `async () => {
    const [here, there] = [document.getElementById('here'), document.getElementById('there')];
    for (let time = 0; time < count; time += 1) {
      there.append(...here.children);
      if (time % 10 === 0) await pause();
      here.append(...there.children);
      if (time % 10 === 5) await pause();
    }
  }`,
  'made, shown and dropped 1000 times': `async () => {
    const there = document.getElementById('there');
    for (let time = 0; time < count; time += 1) {
      there.replaceChildren(...['${TAGS.join("','")}'].map(tag => {
        const element = document.createElement(tag);
        element.data = { language: 'pl', title: 'T', goals: [{ title: 'A' }], items: [{ id: '1', title: 'B' }] };
        element.controls = true;
        return element;
      }));
      await Promise.all([...there.children].map(element => element.updateComplete));
    }
    there.replaceChildren();
    await pause();
  }`,
  'made with an address and dropped at once 1000 times': `async () => {
    const there = document.getElementById('there');
    for (let time = 0; time < count; time += 1) {
      there.innerHTML = '<strategy-goals src="${PLAN}" loading="lazy"></strategy-goals><news-list src="${PLAN}"></news-list>';
      if (time % 10 === 0) await pause();
    }
    there.replaceChildren();
    await pause();
  }`,
  'turned from one language to another 200 times': `async () => {
    for (let time = 0; time < count; time += 1) {
      document.documentElement.lang = time % 2 ? 'pl' : 'en';
      await pause();
    }
    document.documentElement.lang = 'pl';
    await pause();
  }`,
};

describe('A page that is open for long', () => {
  let browser: Browser;
  before(async () => void (browser = await startChromium()));
  after(() => browser.close());

  for (const [name, life] of Object.entries(lives)) {
    test(`keeps nothing of tags that were ${name}`, async (context) => {
      const site = await serveHostPage({
        title: '',
        head: SCRIPT,
        body: BODY,
        steps: [],
        requests: [],
      });
      const page = await browser.newPage();
      try {
        await page.goto(site.address);
        await until(() => page.evaluate(READY), Boolean, 'the tags are to be shown');
        const client = await page.createCDPSession();
        await client.send('Performance.enable');
        const times = parseInt(/\d+/.exec(name)?.[0] ?? '');
        await live(page, life, times / 5);
        const start = await settledCounts(page, client);
        await live(page, life, times);
        // The engine's own numbers sway by a few; one kept each time would be far more.
        const end = await settledCounts(page, client, {
          nodes: start.nodes + times / 10,
          listeners: start.listeners + times / 10,
          heap: start.heap + HEAP_SLACK_BYTES,
        });
        context.diagnostic(`before ${JSON.stringify(start)}, after ${JSON.stringify(end)}`);
      } finally {
        await page.close();
        await site.stop();
      }
    });
  }

  test('asks once for the one file of 200 elements, and all show it', async () => {
    const body = GOALS.repeat(200);
    const site = await serveHostPage({ title: '', head: SCRIPT, body, steps: [], requests: [] });
    const page = await browser.newPage();
    try {
      await page.goto(site.address);
      const shown = `watch.find('strategy-goals').filter(({ state }) => state === 'ready').length`;
      await until(
        () => page.evaluate(shown),
        (number) => number === 200,
        '200 plans',
      );
      assert.equal(await page.evaluate(`watch.find('h3').length`), 800);
      assert.deepEqual(
        site.requests().filter((path) => path === PLAN),
        [PLAN],
      );
    } finally {
      await page.close();
      await site.stop();
    }
  });
});

async function live(page: Page, life: string, times: number): Promise<void> {
  await page.evaluate(`(async () => {
    const count = ${times};
    const pause = () => new Promise(resolve => setTimeout(resolve));
    await (${life})();
  })()`);
}

/**
 * What lives when only the tags on the page do. A timer of one that was dropped may still run, and a
 * busy engine sets things free late.
 */
const settledCounts = (
  page: Page,
  client: CDPSession,
  most: Partial<Counts> = {},
): Promise<Counts> =>
  until(
    () => count(page, client),
    ({ elements, ...counts }) =>
      elements === TAGS.length &&
      Object.entries(counts).every(
        ([name, number]) => number < (most[name as keyof Counts] ?? Infinity),
      ),
    `only the ${TAGS.length} elements on the page are to live, with less than ${JSON.stringify(most)}`,
  );

async function count(page: Page, client: CDPSession): Promise<Counts> {
  // Again: what the first run sets free may have held something else.
  for (let run = 0; run < 3; run += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((entry) => entry.name === name)?.value ?? NaN;
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heap: metric('JSHeapUsedSize'),
    elements: await countElements(page),
  };
}

async function countElements(page: Page): Promise<number> {
  let number = 0;
  for (const tag of TAGS) {
    const prototype = await page.evaluateHandle(`customElements.get('${tag}').prototype`);
    const found = await page.queryObjects(prototype);
    // In the page: each element handed out to us would live on.
    number += await page.evaluate((elements) => (elements as unknown as object[]).length, found);
    await Promise.all([prototype.dispose(), found.dispose()]);
  }
  return number;
}
