import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formats } from '../../src/formats/formats.js';
import { walkGoals } from '../../src/model/goal-tree.js';
import { onlyItem, readPlan } from '../support/files.js';

const examples = (page: string, language: string): string[] =>
  Array.from(
    readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8').matchAll(
      new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'),
    ),
    ([, code = '']) => code,
  );

for (const page of ['formats.md', 'formats.pl.md']) {
  test(`${page}: the spreadsheets are plans without a mistake`, async () => {
    const outlines: string[][] = [];
    for (const example of examples(page, 'csv')) {
      const { value, issues } = await readPlan(example);
      assert.deepEqual(issues, []);
      const goals = [...walkGoals(value?.goals ?? [])];
      outlines.push(goals.map(({ goal, depth }) => `${'>'.repeat(depth)}${goal.number ?? '–'}`));
      if (!value?.title) continue;
      assert.deepEqual(Object.keys(value.title).sort(), ['en', 'pl']);
      assert.equal(value.levels?.length, 2);
      assert.ok(value.introduction);
    }
    assert.deepEqual(outlines, [
      ['>1', '>>1.1', '>>1.2', '>2'],
      ['>1', '>>1.1', '>>>–', '>>>–', '>>1.2', '>>>–'],
      ['>1', '>>1.1'],
    ]);
  });

  test(`${page}: every format is named`, () => {
    const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
    for (const name of formats.flatMap(({ names }) => [...names]))
      assert.ok(text.includes(name), name);
  });

  test(`${page}: the feeds are news about a goal`, async () => {
    const feeds = [...examples(page, 'xml'), ...examples(page, 'json')];
    assert.equal(feeds.length, 3);
    for (const feed of feeds) {
      const { title, lead, url, date, goals } = await onlyItem(feed);
      assert.match(title ?? '', /141/);
      assert.match(lead ?? '', /Kamionk|Kamionek/);
      assert.match(url ?? '', /^https:\/\/example\.org\/\w+-141/);
      assert.equal(date, '2024-07-19T10:00:00+02:00');
      assert.deepEqual(goals, ['3.5']);
    }
  });
}
