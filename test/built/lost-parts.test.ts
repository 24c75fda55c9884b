import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { version } from '../../package.json' with { type: 'json' };
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { serve, type Site } from './support/site.js';

const goal =
  '{ "number": "1", "title": "Green", "goals": [{ "number": "1.1", "title": "Trees" }] }';

/** Of the plan, and whether there is one. */
const has = (selector: string) =>
  `!!document.querySelector('strategy-goals').shadowRoot?.querySelector('${selector}')`;

const ISSUES = "document.querySelector('strategy-goals').issues.map(({ code }) => code)";

const moved = (setting: string) => `<!doctype html><html lang="en"><title>Page</title>
  <link rel="icon" href="data:,">
  <script type="module" src="/cache/moved.js" ${setting}></script>
  <strategy-goals src="/plan.json" controls></strategy-goals>`;

const PRESS =
  "document.querySelector('strategy-goals').shadowRoot.querySelector('.toggle').click()";

describe('where a part of the script is lost on its way', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launch(browserLaunchOptions());
    site = await serve({
      '/page.html': () => `<!doctype html><html lang="pl"><title>Page</title>
        <link rel="icon" href="data:,">
        <script type="module" src="/dist/embed/city-elements.min.js"></script>
        <strategy-goals src="/plan.json" controls></strategy-goals>`,
      '/moved.html': () => moved(''),
      '/base.html': () => moved('data-city-base="/dist/embed/"'),
      // Where a cache has copied the first file alone.
      '/cache/moved.js': () => readFileSync('dist/embed/city-elements.min.js', 'utf8'),
      '/plan.json': `{ "goals": [${goal}] }`,
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('it is asked for again by its own address, for which a page may have a hash: the search is there all the same', async () => {
    let count = 0;
    const { page, asked } = await open(() => count++ > 0);
    await page.waitForFunction(has('.bar:not(.arriving) input'));
    assert.deepEqual(asked, ['', '']);
    await page.close();
  });

  it('and stays lost: no place is kept for the controls, and they come when a goal is opened', async () => {
    let isOnline = false;
    const { page } = await open(() => isOnline);
    await page.waitForFunction(`${has('.bar.arriving')} === false && ${has('.toggle')}`);
    assert.equal(await page.evaluate(has('.arriving')), false);
    isOnline = true;
    await page.waitForFunction(`(${PRESS}, ${has('.bar:not(.arriving) input')})`, { polling: 100 });
    await page.close();
  });

  it('and stays lost until the browser is back online: the controls come, and the author no longer reads of it', async () => {
    let isOnline = false;
    const { page } = await open(() => isOnline);
    await page.waitForFunction(`${ISSUES}.length > 0`);
    assert.deepEqual(await page.evaluate(ISSUES), ['lost-part']);
    isOnline = true;
    await page.waitForFunction(
      `(dispatchEvent(new Event('online')), ${has('.bar:not(.arriving) input')})`,
      { polling: 100 },
    );
    assert.deepEqual(await page.evaluate(ISSUES), []);
    await page.close();
  });

  it('a cache has copied the first file alone: the goals are there, and the author reads what is missing and what to do', async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${site.url}/moved.html`);
    await page.waitForFunction(`${ISSUES}.length > 1`);
    assert.deepEqual(await page.evaluate(ISSUES), ['lost-part', 'lost-part']);
    assert.ok(await page.evaluate(has('.toggle')));
    for (const part of ['en', 'controls']) {
      const sentence = `city-elements: missing ${site.url}/cache/${version}/${part}.min.js`;
      assert.ok(
        said.some((line) => line.startsWith(sentence) && line.includes('data-city-base')),
        said.join('\n'),
      );
    }
    await page.close();
  });

  it('and says where the others are: the page is whole, in its own language', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/base.html`);
    await page.waitForFunction(has('.bar:not(.arriving) input'));
    await page.waitForFunction(
      `document.querySelector('strategy-goals').shadowRoot.textContent.includes('Expand all')`,
    );
    assert.deepEqual(await page.evaluate(ISSUES), []);
    await page.close();
  });

  /** @param answers whether a request for the controls is answered */
  async function open(answers: () => boolean) {
    const asked: string[] = [];
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = new URL(request.url());
      const isControls = url.pathname.endsWith('/controls.min.js');
      if (isControls) asked.push(url.search);
      void (isControls && !answers() ? request.abort() : request.continue());
    });
    await page.goto(`${site.url}/page.html`);
    return { page, asked };
  }
});
