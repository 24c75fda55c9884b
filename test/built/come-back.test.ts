import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { serve, type Site } from './support/site.js';

const LIST = `document.querySelector('news-list').shadowRoot`;
const shows = (count: number) => `${LIST}.querySelectorAll('li').length === ${count}`;

const items = Array.from({ length: 13 }, (_, index) => ({
  id: `${index}`,
  title: `News ${index + 1}`,
  url: '/story.html',
}));

describe('a page that no browser may keep', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await launch(browserLaunchOptions());
    site = await serve({
      '/page.html': `<!doctype html><html lang="en"><title>City</title>
        <script type="module" src="/dist/embed/city-elements.min.js"></script>
        <news-list src="/feed.json"></news-list></html>`,
      '/feed.json': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'News',
        items,
      }),
      '/story.html': '<!doctype html><html lang="en"><title>Story</title><h1>Story</h1></html>',
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('shows a reader who comes Back the news that she had opened, at the one that she has read', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/page.html`);
    await page.waitForFunction(shows(5));
    await page.evaluate(`${LIST}.querySelector('section > button').click()`);
    await page.waitForFunction(`${shows(10)} && history.state !== null`);
    await page.evaluate(`window.isFirst = true`);
    await page.evaluate(`void setTimeout(() => ${LIST}.querySelectorAll('li a')[7].click())`);
    await page.waitForFunction(`document.title === 'Story'`);
    await page.goBack();
    await page.waitForFunction(shows(10));
    assert.equal(await page.evaluate(`window.isFirst === undefined`), true, 'it is a new page');
    await page.waitForFunction(`${LIST}.activeElement === ${LIST}.querySelectorAll('li a')[7]`);
    // Not the same visit again.
    await page.goto(`${site.url}/story.html`);
    await page.goto(`${site.url}/page.html`);
    await page.waitForFunction(shows(5));
    await page.close();
  });
});
