import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { until } from '../browsers/until.js';
import { FIRST_GOAL, FIRST_NEWS, OWN_WORDS } from '../pages/host-page.js';
import { openPage, startChromium } from '../support/chromium.js';
import { startMediaWiki, type MediaWiki } from './mediawiki.js';

/** What an editor writes into a page. */
const STRATEGY = `== Strategia ==
<div data-city="strategy-goals" data-city-src="/data/torun-strategy.json" data-city-controls="">${OWN_WORDS}</div>
<div data-city="news-list" data-city-src="/data/news.{lang}.json" data-city-languages="pl en"></div>
<div data-city="eu-flag" data-city-caption="Fundusze Europejskie"></div>`;

/** What someone with permission to edit the interface writes into MediaWiki:Common.js, without the server's files. */
const COMMON_JS = `var script = document.createElement('script');
script.type = 'module';
script.src = '/city-elements/city-elements.min.js';
document.head.appendChild(script);`;

/** What the administrator of the server writes into LocalSettings.php. */
const LOCAL_SETTINGS = `$wgHooks['BeforePageDisplay'][] = function ($out) {
  $out->addHeadItem('city-elements', '<script type="module" src="/city-elements/city-elements.min.js"></script>');
};`;

describe('In MediaWiki', () => {
  let wiki: MediaWiki;
  let browser: Browser;
  before(async () => {
    [wiki, browser] = await Promise.all([startMediaWiki(), startChromium()]);
    await wiki.write('Strategia', STRATEGY);
  });
  after(() => Promise.all([wiki.stop(), browser.close()]));

  async function visit(title: string, look: (page: Page) => Promise<void>) {
    const { page, complaints } = await openPage(browser);
    try {
      await page.goto(wiki.address(title));
      await look(page);
      assert.deepEqual(complaints, []);
    } finally {
      await page.browserContext().close();
    }
  }

  async function seesAll(page: Page) {
    const shown = [FIRST_GOAL, FIRST_NEWS, 'Fundusze Europejskie'];
    const words = await until(
      () => page.evaluate(WORDS) as Promise<string>,
      (text) => shown.every((part) => text.includes(part)),
      `${shown.join(', ')} are to be read`,
    );
    assert.ok(!words.includes(OWN_WORDS), words);
    assert.equal(
      await page.evaluate(
        `document.querySelector('strategy-goals').shadowRoot.querySelectorAll('h3').length`,
      ),
      4,
    );
  }

  test('a tag of ours is shown as code: that is why there are placeholders', async () => {
    await wiki.write('Tag', '<strategy-goals src="/data/torun-strategy.json"></strategy-goals>');
    await visit('Tag', async (page) => {
      assert.match(
        (await page.evaluate(`document.body.innerText`)) as string,
        /<strategy-goals src=/,
      );
    });
  });

  test('a placeholder is kept with all its attributes, and shows the page’s own words', async () => {
    await visit('Strategia', async (page) => {
      const kept =
        await page.evaluate(`(place => [place.dataset.citySrc, place.dataset.cityControls, place.innerText])(
        document.querySelector('[data-city="strategy-goals"]'))`);
      assert.deepEqual(kept, ['/data/torun-strategy.json', '', OWN_WORDS]);
    });
  });

  test('the goals, the news and the flag are shown with the script in MediaWiki:Common.js', async () => {
    await wiki.write('MediaWiki:Common.js', COMMON_JS);
    await visit('Strategia', seesAll);
  });

  test('and with the script in LocalSettings.php', async () => {
    await wiki.write('MediaWiki:Common.js', '');
    wiki.configure(LOCAL_SETTINGS);
    await visit('Strategia', seesAll);
  });
});

/** What is shown on the page and in our elements, which hide the words that they replace. */
const WORDS = `[document.body, ...document.querySelectorAll('strategy-goals, news-list, eu-flag')]
  .map(element => (element.shadowRoot?.querySelector('.localized') ?? element).innerText).join(' ')`;
