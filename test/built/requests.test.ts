import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { version } from '../../package.json' with { type: 'json' };
import { RequestWatcher } from './support/requests.js';

const plan = '{ "goals": [{ "number": "1", "title": "A", "goals": [{ "title": "B" }] }] }';
const goals = '<strategy-goals src="/plan.json"></strategy-goals>';
const controls = '<strategy-goals src="/plan.json" controls></strategy-goals>';
const preload = '<link rel="preload" href="/plan.json" as="fetch" crossorigin>';
const list = '<strategy-goals><h3>1. Parks</h3><ol><li>1.1. More trees</li></ol></strategy-goals>';
const flag = '<eu-flag></eu-flag>';

const script = 'city-elements.min.js';
const data = 'plan.json';
const part = (name: string) => `${version}/${name}.min.js`;

/** A page, its language, and all that it asks for: what stands in one list is asked for at once. */
const pages: [string, string, string, ...string[][]][] = [
  ['with the strategy', 'pl', goals, [script], [data]],
  ['with the strategy, asked for at once', 'pl', preload + goals, [script, data]],
  ['with two strategies from one file', 'pl', goals + goals, [script], [data]],
  ['in English, which is a file more', 'en', goals, [script], [part('en'), data]],
  ['with a search, which is a file more', 'pl', controls, [script], [part('controls'), data]],
  [
    'with a search in English, which is two files more',
    'en',
    controls,
    [script],
    [part('controls'), part('en'), data],
  ],
  [
    'with a plan in the tag itself, which is a file more',
    'pl',
    list,
    [script],
    [part('html-plan')],
  ],
  ['with a flag', 'pl', flag, [script]],
  ['with a flag and the file for that alone', 'pl', flag, ['eu-flag.min.js']],
];

describe('what a page asks for', () => {
  const watcher = new RequestWatcher();
  before(() => watcher.start({ '/plan.json': plan }));
  after(() => watcher.stop());

  for (const [what, language, content, ...waves] of pages) {
    const steps = waves.map((files) => files.join(', ')).join('; then ');
    it(`a page ${what}: ${steps}, and nothing of anybody else`, async () => {
      const { own, foreign, cookies, stored } = await visit(language, content, waves);
      assert.deepEqual(own, waves.flat().sort());
      assert.deepEqual(foreign, []);
      assert.deepEqual({ cookies, stored }, { cookies: 0, stored: 0 });
    });
  }

  it('but it is noticed where a file is asked for only after another', async () => {
    await assert.rejects(visit('en', controls, [[script, data]]), /plan\.json was not asked for/);
  });

  it('but it is noticed where a page asks somebody else', async () => {
    const image = '<img src="https://tracker.example/pixel.gif" alt="">';
    const { foreign } = await visit('pl', image, [[script]]);
    assert.deepEqual(foreign, ['https://tracker.example/pixel.gif']);
  });

  const visit = (language: string, content: string, waves: readonly string[][]) =>
    watcher.visit(
      `<!doctype html><html lang="${language}"><title>Page</title><link rel="icon" href="data:,">
      <script type="module" src="/dist/embed/${waves[0]?.[0]}"></script>${content}`,
      waves,
    );
});
