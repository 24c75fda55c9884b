import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { homepage } from '../../package.json' with { type: 'json' };
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
after(() => rmSync(folder, { recursive: true }));

const tsx = import.meta.resolve('tsx');
execFileSync(process.execPath, ['--import', tsx, join(repository, 'tools/schemas.ts')], {
  cwd: folder,
});

const readJson = (path: string) =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const dataFile = (name: string) => readJson(join(repository, 'demo/data', name));

function validator(name: string): ValidateFunction {
  const schema = readJson(join(folder, `dist/schema/${name}.schema.json`));
  return new Ajv2020({ strict: false, allErrors: true }).compile(schema);
}

const strategy = validator('strategy');
const news = validator('news');

const places = (validate: ValidateFunction, document: unknown): string[] => {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath }) => instancePath);
};

for (const name of ['torun-strategy.json', 'example-strategy.json']) {
  test(`a text editor marks nothing in ${name}`, () => {
    assert.deepEqual(places(strategy, dataFile(name)), []);
  });
}

for (const name of [
  'news.pl.json',
  'news.en.json',
  'example-news.pl.json',
  'example-news.en.json',
]) {
  test(`a text editor marks nothing in ${name}`, () => {
    assert.deepEqual(places(news, dataFile(name)), []);
  });
}

const title = 'A';
const mistakes: [string, unknown, string][] = [
  ['a number without quotes', { goals: [{ title, number: 2.1 }] }, '/goals/0/number'],
  ['a goal without a title', { goals: [{ number: '1' }] }, '/goals/0'],
  ['a sub-goal without a title', { goals: [{ title, goals: [{}] }] }, '/goals/0/goals/0'],
  ['a misspelt field', { goals: [{ title, descripton: 'B' }] }, '/goals/0'],
  ['a plan without goals', { title }, ''],
  ['a title for no language', { title: {}, goals: [] }, '/title'],
  ['a year without quotes', { goals: [], period: { start: 2021 } }, '/period/start'],
];
for (const [name, document, place] of mistakes) {
  test(`a text editor marks ${name}`, () => {
    assert.ok(places(strategy, document).includes(place));
  });
}

test('a text editor marks an item without an id', () => {
  assert.deepEqual(places(news, { items: [{ title }] }), ['/items/0']);
});

test('a schema names itself below the address of the project', () => {
  for (const name of ['strategy', 'news']) {
    const { $id } = readJson(join(folder, `dist/schema/${name}.schema.json`));
    assert.equal($id, new URL(`schema/${name}.schema.json`, homepage).href);
  }
});

test('every field that a text editor offers is described', () => {
  for (const name of ['strategy', 'news']) {
    const { properties = {} } = readJson(join(folder, `dist/schema/${name}.schema.json`));
    for (const [field, schema] of Object.entries(properties as Record<string, object>)) {
      if (field === '$schema') continue;
      assert.ok('description' in schema, `${name}.${field}`);
    }
  }
});
