// What a tag will load is said in src/preload/needs.ts, for our instructions, our tools and the page
// check. Here the built files say it themselves.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { version } from '../../package.json' with { type: 'json' };
import { preloadLine, preloadLinks } from '../../src/preload/links.js';
import { needsOf } from '../../src/preload/needs.js';
import { RequestWatcher } from './support/requests.js';

const files = {
  '/plan.json': '{ "goals": [{ "number": "1", "title": "A" }] }',
  '/news.pl.json': '{ "items": [{ "id": "1", "title": "A", "url": "/a" }] }',
  '/news.en.json': '{ "items": [{ "id": "1", "title": "A", "url": "/a" }] }',
};

const script = 'city-elements.min.js';

interface Row {
  readonly what: string;
  readonly tag: 'strategy-goals' | 'news-list' | 'eu-flag';
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string;
  readonly isPlaceholder?: true;
  readonly language: string;
  /** All that the page asks for beside the script, sorted; the parts by their names. */
  readonly files: readonly string[];
  /** Data that are left until the plan is there. */
  readonly later?: readonly string[];
}

const ownList = '<h3>1. Parks</h3><ol><li>1.1. More trees</li></ol>';

const rows: readonly Row[] = [
  {
    what: 'a plan in Polish',
    tag: 'strategy-goals',
    attributes: { src: 'plan.json' },
    language: 'pl',
    files: ['plan.json'],
  },
  {
    what: 'a plan with a search, in English',
    tag: 'strategy-goals',
    attributes: { src: 'plan.json', controls: '' },
    language: 'en-GB',
    files: ['controls', 'en', 'plan.json'],
  },
  {
    what: 'a plan with a search, in Ukrainian',
    tag: 'strategy-goals',
    attributes: { src: 'plan.json', controls: '' },
    language: 'uk',
    files: ['controls', 'plan.json', 'uk'],
  },
  {
    what: 'a plan in a language that we do not speak',
    tag: 'strategy-goals',
    attributes: { src: 'plan.json' },
    language: 'de',
    files: ['en', 'plan.json'],
  },
  {
    what: 'a plan with its news',
    tag: 'strategy-goals',
    attributes: { src: 'plan.json', 'news-src': 'news.{lang}.json', 'news-languages': 'pl en' },
    language: 'pl',
    files: ['goal-news', 'plan.json'],
    later: ['news.pl.json'],
  },
  {
    what: 'a plan in the tag itself',
    tag: 'strategy-goals',
    content: ownList,
    language: 'pl',
    files: ['html-plan'],
  },
  {
    what: 'a plan in the tag itself, with a search, in English',
    tag: 'strategy-goals',
    attributes: { controls: '' },
    content: ownList,
    language: 'en',
    files: ['controls', 'en', 'html-plan'],
  },
  {
    what: 'a placeholder for a plan with a search',
    tag: 'strategy-goals',
    attributes: { src: 'plan.json', controls: '' },
    isPlaceholder: true,
    language: 'pl',
    files: ['controls', 'plan.json', 'ways-in'],
  },
  {
    what: 'news in the language of the page',
    tag: 'news-list',
    attributes: { src: 'news.{lang}.json', languages: 'pl en' },
    language: 'en',
    files: ['en', 'news.en.json'],
  },
  { what: 'a flag', tag: 'eu-flag', language: 'pl', files: [] },
  { what: 'a flag in English', tag: 'eu-flag', language: 'en', files: ['en'] },
];

describe('a page that asks at once for what its tag needs', () => {
  const watcher = new RequestWatcher();
  before(() => watcher.start(files));
  after(() => watcher.stop());

  for (const { what, files, later = [], ...row } of rows) {
    const names = files.map((file) =>
      file.endsWith('.json') ? file : `${version}/${file}.min.js`,
    );
    it(`has ${what}: one request in a row, each file once, and none that is not needed`, async () => {
      const atOnce = [script, ...names];
      const waves = later.length > 0 ? [atOnce, later] : [atOnce];
      const { own } = await watcher.visit(pageOf(row, linesFor(row)), waves);
      assert.deepEqual(own, waves.flat().sort());
      // The page itself asks for the same, only later.
      const { own: plain } = await watcher.visit(pageOf(row, ''), [[script]]);
      assert.deepEqual(plain, own);
    });
  }
});

function linesFor({
  tag,
  attributes = {},
  content,
  isPlaceholder,
  language,
}: Omit<Row, 'what' | 'files'>): string {
  const needs = needsOf({
    tag,
    language,
    get: (name) => attributes[name],
    isPlaceholder: isPlaceholder ?? false,
    hasOwnList: content !== undefined,
  });
  return preloadLinks([needs], { address: `/dist/embed/${script}`, version })
    .map(preloadLine)
    .join('\n');
}

function pageOf(
  { tag, attributes = {}, content = '', isPlaceholder, language }: Omit<Row, 'what' | 'files'>,
  lines: string,
): string {
  const prefix = isPlaceholder ? 'data-city-' : '';
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('');
  const element = isPlaceholder
    ? `<div data-city="${tag}"${written}>${content}</div>`
    : `<${tag}${written}>${content}</${tag}>`;
  return `<!doctype html><html lang="${language}"><title>Page</title><link rel="icon" href="data:,">
    <script type="module" src="/dist/embed/${script}"></script>
    <body>${lines}${element}`;
}
