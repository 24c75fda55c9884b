// The code of the page "Build your snippet" is that of the instructions in docs/embedding/.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { version } from '../../package.json' with { type: 'json' };
import { customProperties } from '../../site/build/generated/custom-properties.js';
import { hostNames, hosts, type Host } from '../../site/build/hosts.js';
import { partsOf } from '../../site/build/parts.js';
import { stepsFor } from '../../site/build/recipes.js';
import { initial, readSettings, writeSettings, type Settings } from '../../site/build/settings.js';
import { en } from '../../site/build/words.en.js';
import { pl } from '../../site/build/words.pl.js';
import { attributesOf, tags } from '../../src/elements/tags.js';

/** What the instructions take as an example: the address of the data, and the folder where it is another. */
const examples: Readonly<Record<Host, { readonly src: string }>> = {
  'plain-html': { src: '' },
  'wordpress-plugin': { src: '/wp-content/uploads/2026/11/' },
  wordpress: { src: '/data/' },
  'wordpress-author': { src: '/data/' },
  drupal: { src: '/sites/default/files/' },
  typo3: { src: '/fileadmin/' },
  joomla: { src: '/images/' },
  mediawiki: { src: '/data/' },
  liferay: { src: '/documents/d/guest/' },
  eleventy: { src: '/data/' },
};

const fileIn = (language: string, host: Host) =>
  (language === 'pl' ? 'strategia' : 'strategy') + (host === 'liferay' ? '-json' : '.json');

const stepsWith = async (settings: Partial<Settings>) =>
  stepsFor(await partsOf({ ...initial('en'), ...settings }, { kind: 'relative' }, version));

/** As Prettier and a person write it, on one line, with nothing inside the tag. */
const plain = (code: string) =>
  code
    .replace(/ \/>/g, '>')
    .replace(/(data-city-src="[^"]*" data-city-controls)=""/g, '$1')
    .replace(/ *data-city-news-list: .*\n/g, '')
    .replace(/(<(?:strategy-goals|div)\b[^>]*>)[^]*?(<\/(?:strategy-goals|div)>)/g, '$1$2')
    .replace(/(\[strategy_goals [^\]]*\])[^[]*(\[\/strategy_goals\])/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();

describe('the snippet of each host', () => {
  for (const host of hostNames) {
    for (const language of ['pl', 'en'] as const) {
      it(`is that of the instructions: ${host}, ${language}`, async () => {
        const { recipe } = hosts[host];
        const page = `docs/embedding/${recipe}${language === 'pl' ? '.pl' : ''}.md`;
        const instructions = plain(readFileSync(page, 'utf8'));
        const src = examples[host].src + fileIn(language, host);
        const steps = await stepsWith({ host, language, src });
        assert.ok(steps.length > 0);
        for (const { name, code } of steps) {
          // The function around it gives it its address.
          const written =
            host === 'eleventy'
              ? code.replaceAll(src, '${src}').replace(/>\s*<p>[^]*<\/p>\s*</, '>${content}<')
              : code;
          const wanted = plain(written);
          assert.ok(instructions.includes(wanted), `${page} has no “${name}”:\n${wanted}`);
        }
      });
    }
  }

  it('has the attributes that were chosen, each way of writing it', async () => {
    const chosen = { src: '/plan.json', attributes: { controls: '', 'heading-level': '3' } };
    const all = async (host: Host) =>
      (await stepsWith({ ...chosen, host })).map(({ code }) => code).join('\n');
    assert.match(
      await all('plain-html'),
      /<strategy-goals src="\/plan\.json" controls heading-level="3">/,
    );
    assert.match(
      await all('joomla'),
      /data-city-src="\/plan\.json" data-city-controls="" data-city-heading-level="3"/,
    );
    assert.match(await all('drupal'), /data-city-strategy-goals-heading-level: "3"/);
    assert.match(
      await all('wordpress-plugin'),
      /\[strategy_goals src="\/plan\.json" controls heading-level="3"\]/,
    );
  });

  it('breaks out of no quotes, whatever was typed', async () => {
    const attributes = { caption: '"><script>alert(1)</script>]' };
    const tag = 'eu-flag';
    for (const host of hostNames) {
      const codes = (await stepsWith({ host, tag, attributes })).map(({ code }) => code);
      assert.ok(!codes.some((code) => code.includes('"><script>')), host);
    }
  });
});

describe('the address of the page that builds a snippet', () => {
  it('holds all that was chosen', () => {
    const settings: Settings = {
      host: 'drupal',
      folder: '/a b/',
      tag: 'news-list',
      src: 'https://city.example/feed.json?a=1&b=2',
      language: 'uk',
      attributes: { limit: '3', 'time-zone': 'Europe/Warsaw' },
      looks: {
        '--city-accent': { light: '#0a4a86', dark: '#9cc9f5' },
        '--city-text': { light: '', dark: '#ffffff' },
        '--city-gap': { light: '2em', dark: '' },
        '--city-heading-font': { light: "'Open Sans', serif", dark: '' },
      },
      fallback: false,
      preload: false,
      integrity: true,
    };
    assert.deepEqual(readSettings(writeSettings(settings, 'pl'), 'pl'), settings);
  });

  it('says that there is no search, which there is without a word', () => {
    const settings = { ...initial('pl'), attributes: {} };
    assert.deepEqual(readSettings(writeSettings(settings, 'pl'), 'pl'), settings);
    assert.equal(String(writeSettings(initial('pl'), 'pl')), '');
  });

  it('brings in nothing that is not there to choose', () => {
    const search =
      'host=toString&tag=script&language=xx&attr-onclick=1&css-city-accent=red;}&css-x=1px';
    assert.deepEqual(readSettings(new URLSearchParams(search), 'en'), initial('en'));
  });
});

describe('the words of that page', () => {
  for (const [language, words] of Object.entries({ en, pl })) {
    it(`name every element, attribute and custom property, in ${language}`, () => {
      const attributes = tags.flatMap((tag) => Object.keys(attributesOf(tag)));
      const properties = Object.values(customProperties).flatMap((one) => Object.keys(one));
      const unnamed = [
        ...tags.filter((tag) => !words.elements[tag]),
        ...attributes.filter((name) => name !== 'src' && !words.attributes[name]),
        ...properties.filter((name) => !words.looks[name]),
      ];
      assert.deepEqual(unnamed, []);
    });
  }
});
