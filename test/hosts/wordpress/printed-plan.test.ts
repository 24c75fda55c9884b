import assert from 'node:assert/strict';
import { readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { repository } from '../support/repository.js';
import { startWordPress, type WordPress } from './wordpress.js';
import { plainTag, printByCommand } from './plan/print.js';

const torun = readFileSync(join(repository, 'demo/data/torun-strategy.json'), 'utf8');

let wordPress: WordPress;
before(async () => {
  wordPress = await startWordPress();
  await wordPress.single.run('plugin.php', 'on');
});
after(() => wordPress.stop());

/** Where a file of the media library is on the disk. */
const fileAt = (address: string) => join(wordPress.folder, new URL(address).pathname);

/** Makes a file look as if nothing had happened to it for an hour. */
function age(file: string): void {
  const anHourAgo = Math.round(Date.now() / 1000) - 3600;
  utimesSync(file, anHourAgo, anHourAgo);
}

/** What somebody without a script gets inside the tag; characters that filters look for are written as numbers. */
function insideTag(html: string): string {
  const [, inside = 'no tag'] =
    /<strategy-goals[^>]*>([\s\S]*?)<\/strategy-goals>/.exec(html) ?? [];
  return inside.replaceAll(/&#(40|41|58|91|93);/g, (_, code) => String.fromCharCode(Number(code)));
}

const pageOf = async (link: string) => (await fetch(link)).text();

const block = (src: string) => `<!-- wp:city-elements/strategy-goals {"src":"${src}"} /-->`;

/** What readers without a script get of a post by an author. */
async function published(content: string): Promise<string> {
  const { link } = await wordPress.single.publish('author', 'Strategia', content);
  return pageOf(link);
}

for (const theme of ['twentytwentyone', 'twentytwentythree']) {
  describe(`without a script, in the theme ${theme}`, () => {
    let address = '';
    before(async () => {
      await wordPress.single.run('theme.php', theme);
      ({ address } = await wordPress.single.upload('author', 'strategia.json', torun));
    });

    test('a block shows the uploaded plan as the command line prints it, with its styles and a preload', async () => {
      const html = await published(block(address));
      assert.equal(insideTag(html), await printByCommand(torun, { ...plainTag, src: address }));
      assert.match(html.split('<body')[0] ?? '', /id=["']city-elements-fallback-(inline-)?css["']/);
      assert.ok(html.includes(`<link rel="preload" href="${address}" as="fetch" crossorigin>`));
    });

    test('a shortcode with a path shows it too, with what its attributes say', async () => {
      const src = new URL(address).pathname;
      const html = await published(
        `[strategy_goals src="${src}" controls open-depth="1" heading-level="3"]`,
      );
      const tag = {
        ...plainTag,
        src,
        openDepth: 1,
        headingLevel: 3,
        controls: ['search', 'expand', 'links'] as const,
      };
      assert.equal(insideTag(html), await printByCommand(torun, tag));
    });

    test('in a line of text it is between two paragraphs', async () => {
      const html = await published(`Before [strategy_goals src="${address}"] after`);
      assert.match(html, /<p>Before <\/p>\s*<strategy-goals[^>]*><h2 class="title">/);
      assert.match(html, /<\/strategy-goals>\s*<p> after<\/p>/);
    });

    test('WordPress leaves its texts as they are: no smiley, no shortcode, no other dash', async () => {
      const plan = { goals: [{ title: 'A -- "b" :) 8) [eu_flag] ... 9x9' }] };
      const { address: src } = await wordPress.single.upload(
        'author',
        'texts.json',
        JSON.stringify(plan),
      );
      for (const content of [block(src), `[strategy_goals src="${src}"]`]) {
        assert.equal(
          insideTag(await published(content)),
          await printByCommand(plan, { ...plainTag, src }),
        );
      }
    });
  });
}

test('what the author has written inside stays, without the styles of the plan', async () => {
  const { address: src } = await wordPress.single.upload('author', 'own.json', torun);
  const html = await published(
    `[strategy_goals src="${src}"]<a href="/a.pdf">PDF</a>[/strategy_goals]`,
  );
  assert.equal(insideTag(html), '<a href="/a.pdf">PDF</a>');
  assert.doesNotMatch(html, /city-elements-fallback/);
});

test('a plan with a mistake is left to the element, which says what is wrong', async () => {
  const { address: src } = await wordPress.single.upload(
    'author',
    'mistake.json',
    '{"goals": [{"titel": 1}]}',
  );
  assert.equal(insideTag(await published(block(src))), '');
});

test('the page keeps what it has printed, until the file changes', async () => {
  const planOf = (title: string) => JSON.stringify({ goals: [{ title }] });
  const { address: src } = await wordPress.single.upload(
    'author',
    'changing.json',
    planOf('First'),
  );
  const file = fileAt(src);
  age(file);
  const { link } = await wordPress.single.publish('author', 'Plan', block(src));
  assert.match(insideTag(await pageOf(link)), /First/);
  // As long as the first, and as old: only a copy that was kept is not this one.
  writeFileSync(file, planOf('Other'));
  age(file);
  assert.match(insideTag(await pageOf(link)), /First/);
  const time = statSync(file).mtime.getTime() / 1000 + 60;
  utimesSync(file, time, time);
  assert.match(insideTag(await pageOf(link)), /Other/);
});

describe('an author gets nothing of a file', () => {
  before(() => {
    writeFileSync(join(wordPress.folder, 'secret.json'), torun);
    writeFileSync(join(wordPress.folder, 'wp-content/uploads/plan.txt'), torun);
    symlinkSync(
      join(wordPress.folder, 'secret.json'),
      join(wordPress.folder, 'wp-content/uploads/link.json'),
    );
  });

  for (const src of [
    '/secret.json',
    '/wp-content/uploads/../../secret.json',
    '/wp-content/uploads/%2e%2e/%2e%2e/secret.json',
    '/wp-content/uploads/link.json',
    '/wp-content/uploads/plan.txt',
    '/wp-content/uploads/plan.txt%00.json',
    '/wp-content/uploads/',
    '//127.0.0.1/wp-content/uploads/city/torun-strategy.json',
    'https://city.example/wp-content/uploads/city/torun-strategy.json',
    'file:///etc/hosts.json',
  ]) {
    test(`at ${src}`, async () => {
      assert.equal(insideTag(await published(block(src))), '');
      assert.equal(insideTag(await published(`[strategy_goals src="${src}"]`)), '');
    });
  }
});

test('PHP has nothing to complain about in the plugin', () => {
  assert.deepEqual(wordPress.complaints(), []);
});
