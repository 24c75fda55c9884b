import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { serve, type Site } from './support/site.js';

const goal =
  '{ "number": "1", "title": "Green", "goals": [{ "number": "1.1", "title": "Trees" }] }';

/** Of the plan, and whether there is one. */
const has = (selector: string) =>
  `!!document.querySelector('strategy-goals').shadowRoot?.querySelector('${selector}')`;

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
