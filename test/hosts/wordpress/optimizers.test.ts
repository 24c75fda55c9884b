import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openPage, startChromium } from '../support/chromium.js';
import { repository } from '../support/repository.js';
import { data, lookAt, untilSettled } from './look.js';
import { fallback, posts } from './posts.js';
import { startWordPress, type WordPress } from './wordpress.js';

/** As server/optimizer.php has them. */
const optimizers = [
  'WP Rocket',
  'Autoptimize',
  'LiteSpeed Cache',
  'LiteSpeed guests',
  'Speed Optimizer',
  'WP-Optimize',
  'FlyingPress',
  'Perfmatters',
  'Hummingbird',
  'W3 Total Cache',
  'Jetpack Boost',
  'Rocket Loader',
  'one that looks at tags only',
];
/** These run a script only when somebody moves the mouse. The others put it into a file of theirs, without its type. */
const delaying = ['LiteSpeed guests', 'Perfmatters', 'Rocket Loader'];
const themes = { classic: 'twentytwentyone', block: 'twentytwentythree' };

/** What the recipe tells to put into the theme where the plugin is not, and the same without its marks. */
const recipe = readFileSync(join(repository, 'docs/embedding/hosting.md'), 'utf8');
const marked = /<script data-cfasync.*<\/script>/.exec(recipe)?.[0] ?? '';
const unmarked = marked.replaceAll(/ data-[\w-]+="\w+"/g, '');

let wordPress: WordPress;
let browser: Browser;
let link = '';
before(async () => {
  wordPress = await startWordPress();
  browser = await startChromium();
  link = (await wordPress.single.publish('admin', 'Strategia', posts.placeholders)).link;
});
after(async () => {
  await browser.close();
  await wordPress.stop();
});

/** @param optimizer what is between WordPress and the reader */
async function look(optimizer?: string) {
  const { page, complaints } = await openPage(browser);
  await page.goto(optimizer ? `${link}?optimizer=${encodeURIComponent(optimizer)}` : link);
  await untilSettled(page);
  const { goals, news, fallback: isFallback } = await lookAt(page, fallback);
  const isOtherSpared = await page.evaluate(
    () => document.querySelector('script[src*="other.js"]:not([defer], [type])') !== null,
  );
  await page.browserContext().close();
  return { goals: goals.length, hasNews: news.length > 0, isFallback, isOtherSpared, complaints };
}

const complete = {
  goals: data.goals.length,
  hasNews: true,
  isFallback: false,
  isOtherSpared: false,
  complaints: [],
};

for (const [kind, theme] of Object.entries(themes)) {
  describe(`in a ${kind} theme, with the plugin`, () => {
    before(async () => {
      await wordPress.single.run('plugin.php', 'on');
      await wordPress.single.run('theme.php', theme);
    });
    after(() => wordPress.single.run('plugin.php', 'off'));

    for (const optimizer of optimizers) {
      test(`${optimizer} leaves the script alone, and no other: everything is there`, async () => {
        assert.deepEqual(await look(optimizer), complete);
      });
    }

    test('without any of these everything is there', async () => {
      assert.deepEqual(await look(), complete);
    });
  });
}

describe('where only the script is in the theme', () => {
  before(() => wordPress.single.run('option.php', 'city_snippet', unmarked));

  for (const optimizer of optimizers) {
    test(`${optimizer} takes the script elsewhere, and the page shows its own HTML`, async () => {
      const { goals, isFallback } = await look(optimizer);
      assert.deepEqual({ goals, isFallback }, { goals: 0, isFallback: true });
    });
  }
});

describe('where only the script is in the theme, and another says where its parts are', () => {
  const base = '<script data-city-base="/city-elements/"></script>';
  before(() => wordPress.single.run('option.php', 'city_snippet', `${base}${unmarked}`));

  for (const optimizer of optimizers.filter((name) => !delaying.includes(name))) {
    test(`${optimizer} joins the script with others: everything is there`, async () => {
      assert.deepEqual(await look(optimizer), complete);
    });
  }
});

describe('where the script is in the theme with the marks of the recipe', () => {
  before(() => wordPress.single.run('option.php', 'city_snippet', marked));

  for (const optimizer of ['Rocket Loader', 'one that looks at tags only']) {
    test(`${optimizer} leaves the script alone`, async () => {
      assert.deepEqual(await look(optimizer), complete);
    });
  }
});
