import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  readResults,
  readScript,
  type Language,
  type Result,
} from '../../tools/accessibility/script-for-people.js';
import { resultTable } from '../../tools/accessibility/script-page.js';

const script = readScript();
const { readers, actions, tasks } = script;
const languages: readonly Language[] = ['en', 'pl'];
const pages = { en: 'script-for-people.md', pl: 'script-for-people.pl.md' };
const readPage = (language: Language): string =>
  readFileSync(new URL(`../../docs/accessibility/${pages[language]}`, import.meta.url), 'utf8');

/** Every text that is there in languages, below any part of the script, with the way to it. */
function textsIn(part: unknown, way = ''): [way: string, text: Record<string, unknown>][] {
  if (typeof part !== 'object' || part === null) return [];
  if ('en' in part || 'pl' in part) return [[way, { ...part }]];
  return Object.entries(part).flatMap(([key, value]) => textsIn(value, `${way}/${key}`));
}

test('every text of the script is there in English and in Polish, and in nothing else', () => {
  const texts = textsIn(script);
  assert.ok(texts.length > 100, `${texts.length}`);
  for (const [way, text] of texts) {
    assert.deepEqual(Object.keys(text).sort(), ['en', 'pl'], way);
    assert.ok(
      languages.every((language) => typeof text[language] === 'string' && text[language] !== ''),
      way,
    );
  }
});

test('there are twelve tasks, for NVDA, JAWS, VoiceOver, TalkBack and Dragon', () => {
  assert.equal(tasks.length, 12);
  const names = Object.values(readers).map(({ name }) => name.split(',')[0]);
  assert.deepEqual([...new Set(names)], ['NVDA', 'JAWS', 'VoiceOver', 'TalkBack', 'Dragon']);
});

test('every task has something that must be so, and commands for every screen reader', () => {
  const screenReaders = Object.keys(readers).filter((id) => id !== 'dragon');
  for (const { title, assertions, actions: used } of tasks) {
    assert.ok(
      assertions.some((assertion) => 'must' in assertion),
      title.en,
    );
    assert.ok(used.length > 0, title.en);
    for (const id of used) {
      assert.ok(actions[id], `${title.en}: there is no action "${id}".`);
      const missing = screenReaders.filter((reader) => !actions[id]?.commands[reader]);
      assert.deepEqual(missing, [], id);
    }
  }
});

test('both pages have the same tasks and the same number of things that must or should be so', () => {
  const shape = (language: Language) => ({
    tasks: readPage(language).match(/^## \p{L}+ \d+:/gmu)?.length,
    assertions: Array.from(
      readPage(language).matchAll(/^\| (\d+\.\d+) /gm),
      ([, number]) => number,
    ),
  });
  assert.deepEqual(shape('pl'), shape('en'));
  assert.equal(shape('en').tasks, 12);
  assert.equal(shape('en').assertions.length, tasks.flatMap(({ assertions }) => assertions).length);
});

test('what nobody has tested says so', () => {
  const table = resultTable(script, [], 'pl');
  assert.equal(table.match(/jeszcze nie sprawdzono/g)?.length, Object.keys(readers).length);
});

const example: Result = {
  reader: 'nvda',
  with: 'NVDA 2026.3, Firefox 145, Windows 11',
  language: 'en',
  date: '2026-12-01',
  by: 'Anna',
  failed: ['4.2'],
  heard: '4.2: “two results, two results”',
};

test('what somebody has tested is in the table, and the rest is not tested yet', () => {
  const table = resultTable(script, [example, { ...example, reader: 'jaws', failed: [] }], 'en');
  assert.match(table, /NVDA, Windows \| different: 4\.2\. 4\.2: “two results/);
  assert.match(table, /JAWS, Windows \| all as expected/);
  assert.equal(table.match(/not tested yet/g)?.length, Object.keys(readers).length - 2);
});

test('every result is of a reader of the script, of a day, and about what is in it', () => {
  const numbers = tasks.flatMap(({ assertions }, task) =>
    assertions.map((_, place) => `${task + 1}.${place + 1}`),
  );
  for (const { reader, date, by, with: versions, failed = [] } of readResults()) {
    assert.ok(readers[reader], `There is no "${reader}" in the script.`);
    assert.match(date, /^\d{4}-\d\d-\d\d$/);
    assert.ok(by && versions, `${reader}, ${date}: who, and with which versions?`);
    assert.deepEqual(
      failed.filter((number) => !numbers.includes(number)),
      [],
    );
  }
});
