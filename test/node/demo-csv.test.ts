import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseSource } from '../../src/formats/parse-source.js';
import type { Goal } from '../../src/model/goals.js';
import { parseStrategy, type Strategy } from '../../src/model/strategy.js';
import type { Text } from '../../src/model/text.js';
import { file } from '../support/files.js';

async function read(name: string): Promise<Strategy> {
  const bytes = readFileSync(new URL(`../../demo/data/${name}`, import.meta.url));
  const { value, issues } = await parseSource(file([...bytes]), parseStrategy);
  assert.deepEqual(issues, []);
  assert.ok(value);
  return value;
}

const polish = (text: Text | undefined) => (typeof text === 'object' ? text['pl'] : text);

const outline = (goals: readonly Goal[]): unknown[] =>
  goals.map(({ number, title, goals: inner }) => [number, polish(title), outline(inner)]);

test('the goals of Toruń are the same in the spreadsheet and in JSON', async () => {
  const [csv, json] = [await read('torun-strategy.csv'), await read('torun-strategy.json')];
  assert.equal(csv.goals.flatMap(({ goals }) => goals).length, 27);
  assert.deepEqual(outline(csv.goals), outline(json.goals));
  assert.equal(csv.language, json.language);
  assert.equal(polish(csv.title), polish(json.title));
  const levels = ({ levels: all = [] }: Strategy) => all.map(({ name }) => polish(name));
  assert.deepEqual(levels(csv), levels(json));
});
