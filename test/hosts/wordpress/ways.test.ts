import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { version } from '../../../package.json' with { type: 'json' };
import { axeFindings, horizontalOverflow, openPage, startChromium } from '../support/chromium.js';
import { data, linksIn, lookAt, untilSettled } from './look.js';
import { fallback, linkedPost, linkSelectors, posts, type Way } from './posts.js';
import type { Person, Site } from './site.js';
import { startWordPress, type WordPress } from './wordpress.js';

/** Who writes the post, and where. On a network even editors may not write any HTML they like. */
const people = {
  'an administrator': { person: 'admin', kind: 'single' },
  'an author': { person: 'author', kind: 'single' },
  'an editor of a network': { person: 'editor', kind: 'network' },
} as const satisfies Record<string, { person: Person; kind: 'single' | 'network' }>;
type Writer = keyof typeof people;
const writers = Object.keys(people) as Writer[];

/** What citizens see: the data, the fallback for them, or code that was taken for text. */
const outcomes = {
  data: { data: true, fallback: false, code: false },
  fallback: { data: false, fallback: true, code: false },
  'data and the fallback': { data: true, fallback: true, code: false },
  code: { data: false, fallback: true, code: true },
};
type Outcome = keyof typeof outcomes;

/** Without the plugin a way depends on the rights of the writer. With it every way is open to all. */
const withoutPlugin: Record<Way, Record<Writer, Outcome>> = {
  'tags in a block of HTML': byWriter('data', 'fallback', 'fallback'),
  // WordPress takes the words out of the tag, with the paragraphs that it makes of line breaks.
  'tags in a post without blocks': byWriter('data and the fallback', 'fallback', 'fallback'),
  blocks: byWriter('fallback', 'fallback', 'fallback'),
  shortcodes: byWriter('code', 'code', 'code'),
  'shortcodes in a block': byWriter('code', 'code', 'code'),
  placeholders: byWriter('data', 'data', 'data'),
  links: byWriter('data', 'data', 'data'),
};
const ways = Object.keys(posts) as Way[];
const themes = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'];
const PARTS = `/wp-content/plugins/city-elements/elements/${version}/`;
const ours = 'strategy-goals, news-list, eu-flag, ukrainian-heart';

let wordPress: WordPress;
let browser: Browser;
before(async () => {
  wordPress = await startWordPress();
  browser = await startChromium();
});
after(async () => {
  await browser.close();
  await wordPress.stop();
});

const sites = () => [wordPress.single, wordPress.network];
const siteOf = (writer: Writer): Site => wordPress[people[writer].kind];

describe('where only the script is in the theme', () => {
  before(async () => {
    for (const site of sites()) {
      await site.run('option.php', 'city_snippet', snippet());
      await site.run('theme.php', 'twentytwentythree');
    }
  });
  after(async () => {
    for (const site of sites()) await site.run('option.php', 'city_snippet', '');
  });

  for (const way of ways) {
    for (const writer of writers) {
      const outcome = withoutPlugin[way][writer];
      test(`${way} by ${writer} show the ${outcome}`, async () => {
        const { link } = await siteOf(writer).publish(people[writer].person, way, posts[way]);
        const { page } = await openPage(browser);
        await page.goto(link);
        await untilSettled(page);
        const look = await lookAt(page, fallback);
        assert.deepEqual(
          {
            data: look.goals.length === data.goals.length,
            fallback: look.fallback,
            code: look.code.length > 0,
          },
          outcomes[outcome],
        );
        await page.browserContext().close();
      });
    }
  }
});

describe('with the plugin', () => {
  const links = new Map<string, string>();
  before(async () => {
    for (const site of sites()) {
      await site.run('plugin.php', 'on');
      await site.run('option.php', 'city_links', JSON.stringify(linkSelectors));
    }
    for (const way of ways) {
      for (const writer of writers) {
        const { link } = await siteOf(writer).publish(people[writer].person, way, posts[way]);
        links.set(`${way} ${writer}`, link);
      }
    }
  });

  for (const theme of themes) {
    describe(`in the theme ${theme}`, () => {
      before(async () => {
        for (const site of sites()) await site.run('theme.php', theme);
      });

      for (const way of ways) {
        for (const writer of writers) {
          test(`${way} by ${writer} show the data, legibly, on phones too`, async () => {
            const { page, complaints } = await openPage(browser);
            await page.goto(links.get(`${way} ${writer}`) ?? '');
            await untilSettled(page);
            const { goals, news, ...rest } = await lookAt(page, fallback);
            assert.deepEqual(rest, { fallback: false, code: [] });
            assert.equal(goals.length, data.goals.length);
            for (const [index, goal] of goals.entries()) {
              assert.ok(goal.includes(data.goals[index] ?? '?'), `${goal} is the goal ${index}`);
            }
            assert.deepEqual(news, data.news.slice(0, news.length));
            assert.ok(news.length >= 3);
            assert.deepEqual(await axeFindings(page, ours), []);
            assert.equal(await horizontalOverflow(page), 0);
            await page.setViewport({ width: 320, height: 800 });
            assert.equal(await horizontalOverflow(page), 0);
            assert.deepEqual(complaints, []);
            await page.browserContext().close();
          });
        }
      }

      test('links have the colour of the text around them, and a line under them', async () => {
        const { link } = await wordPress.single.publish('author', 'Odnośniki', linkedPost);
        const { page } = await openPage(browser);
        await page.goto(link);
        await untilSettled(page);
        const links = await linksIn(page);
        assert.ok(links.length > 5);
        for (const { color, line, text } of links) {
          assert.deepEqual({ color, line }, { color: text, line: 'underline' });
        }
        assert.deepEqual(await axeFindings(page, ours), []);
        await page.browserContext().close();
      });
    });
  }

  for (const way of ways.filter((name) => name !== 'links')) {
    test(`of ${way} the browser requests at once, and once, what the elements need`, async () => {
      const { page } = await openPage(browser);
      await page.goto(links.get(`${way} an administrator`) ?? '');
      await untilSettled(page);
      const { preloaded, requested } = await page.evaluate(() => ({
        preloaded: Array.from(
          document.querySelectorAll<HTMLLinkElement>(
            '[rel=preload][as=fetch], [rel=modulepreload]',
          ),
          ({ href }) => href,
        ),
        requested: performance.getEntriesByType('resource').map(({ name }) => name),
      }));
      const parts = way === 'placeholders' ? ['controls', 'ways-in'] : ['controls'];
      const { origin } = wordPress.single;
      assert.deepEqual(preloaded.sort(), [
        ...parts.map((part) => `${origin}${PARTS}${part}.min.js`),
        `${origin}/wp-content/uploads/city/news.pl.json`,
        `${origin}/wp-content/uploads/city/torun-strategy.json`,
      ]);
      for (const href of preloaded) {
        assert.equal(requested.filter((name) => name === href).length, 1, href);
      }
      await page.browserContext().close();
    });
  }

  test('PHP has nothing to complain about in the plugin', () => {
    assert.deepEqual(wordPress.complaints(), []);
  });
});

function byWriter(admin: Outcome, author: Outcome, editor: Outcome): Record<Writer, Outcome> {
  return { 'an administrator': admin, 'an author': author, 'an editor of a network': editor };
}

/** What the recipe tells to put into the theme. */
function snippet(): string {
  const attributes = Object.entries(linkSelectors)
    .map(([name, value]) => ` ${name}='${value}'`)
    .join('');
  return `<script type="module" src="/city-elements/city-elements.min.js"${attributes}></script>`;
}
