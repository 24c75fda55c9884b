import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { version } from '../../package.json' with { type: 'json' };
import { needsOf, partRules, textLanguages, type Needs } from '../../src/preload/needs.js';
import { isTag } from '../../src/elements/tags.js';
import { documents, snippetsIn } from '../built/support/snippets.js';

/** Without lines of their own. */
const elsewhere: Readonly<Record<string, string>> = {
  README: 'the list of all instructions',
  fallback: 'the command prints them',
  hosting: 'has no tag',
  'other-scripts': 'has no tag',
  'page-check': 'has no tag',
  'ways-in': 'explains the forms of a tag, and leads to the instructions',
  words: 'is about texts',
};

/** What a link in the text becomes by the settings of the script. */
const linked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  drupal: { controls: '' },
};

const instructions = documents.filter((path) => {
  const [, folder = '', name = ''] = /^(docs\/embedding\/)?([\w-]+)(?:\.pl)?\.md$/.exec(path) ?? [];
  return folder ? !(name in elsewhere) : name === 'README';
});

test('there are instructions for every way to add a tag', () => {
  assert.equal(instructions.length, 20);
});

for (const path of instructions) {
  test(`${path} has the browser request at once what its tags need, and nothing else`, () => {
    const snippets = snippetsIn(path);
    const code = snippets.map(({ code }) => code).join('\n');
    const html = snippets.filter(({ language }) => language === 'html');
    const needs = html.flatMap(({ code }) => needsIn(code, path));
    // What an Eleventy shortcode writes.
    const shortcode = /`[^`]*(<strategy-goals [^`]*)`/.exec(code)?.[1];
    if (shortcode) needs.push(...needsIn(shortcode, path));
    assert.ok(needs.length > 0, 'it has a tag');
    const written = code.matchAll(/([\w/.-]*\/)(\d+\.\d+\.\d+)\/([\w-]+)\.min\.js/g);
    const parts = [...written].map(([, , folder, part = '']) => {
      assert.equal(folder, version);
      return part;
    });
    assert.deepEqual(sorted(parts), sorted(needs.flatMap((need) => need.parts)));
    for (const { data } of needs) {
      if (data === undefined) continue;
      const line = code.split('\n').find((text) => text.includes('preload') && text.includes(data));
      assert.match(line ?? `no line preloads ${data}`, /\bas\b.*fetch.*crossorigin/);
    }
  });
}

for (const path of ['docs/embedding/preload.md', 'docs/embedding/preload.pl.md']) {
  test(`${path} lists every part that a page can ask for`, () => {
    const listed = readFileSync(path, 'utf8').matchAll(/^\| .*\| `([\w-]+)\.min\.js`/gm);
    const all = [...partRules.map(({ part }) => part), ...textLanguages];
    assert.deepEqual(sorted([...listed].map(([, name = '']) => name)), sorted(all));
  });
}

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();

function needsIn(html: string, path: string): Needs[] {
  const language = path.includes('.pl.') ? 'pl' : 'en';
  const setting = Object.entries(linked).find(([name]) => path.includes(`/${name}.`))?.[1];
  return DomUtils.findAll(() => true, parseDocument(html)).flatMap((element) => {
    const { name, attribs } = element;
    const placeholder = attribs['data-city'];
    if (isTag(placeholder ?? name)) {
      const prefix = placeholder ? 'data-city-' : '';
      const written = {
        tag: placeholder ?? name,
        isPlaceholder: placeholder !== undefined,
        get: (attribute: string) => attribs[prefix + attribute],
        hasOwnList: name === 'strategy-goals' && !('src' in attribs),
        language,
      };
      return [needsOf(written)];
    }
    if (!setting || name !== 'a') return [];
    const get = (attribute: string) => (attribute === 'src' ? attribs['href'] : setting[attribute]);
    return [needsOf({ tag: 'strategy-goals', isPlaceholder: true, get, language })];
  });
}
