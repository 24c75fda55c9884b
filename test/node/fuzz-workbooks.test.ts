import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { parseStrategy } from '../../src/model/strategy.js';
import { damaged } from '../support/damage.js';
import { asPlan } from '../support/documents.js';
import * as fc from '../support/fast-check.js';
import { readPlan } from '../support/files.js';
import { readWithoutHarm } from '../support/read-without-harm.js';

const strategy = { parse: parseStrategy, asDocument: asPlan };

const workbook = async (rows: (string | number)[][]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Plan', rows }] });

const example = unzipSync(
  await workbook([
    ['numer', 'tytuł', 'opis', 'adres'],
    ['1', 'Miasto', 'Pierwszy\n\nDrugi', 'https://a.example/?a=1&b=2'],
    [1.1, 'Żłobki', 'a < b & "c"', '/c'],
    ['2', 'Praca', '', ''],
  ]),
);
/** What the compressed parts hold, which is what a reader goes through. */
const LETTERS = Object.values(example).reduce((sum, { length }) => sum + length, 0);

const title = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => `x${text}x`);

test('a workbook without a mistake is read without an issue, and each goal is there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(title, { minLength: 1, maxLength: 8 }), async (titles) => {
      const rows = titles.map((text, index) => [`${index + 1}`, text]);
      const { value, issues } = await readPlan([
        ...(await workbook([['numer', 'tytuł'], ...rows])),
      ]);
      assert.deepEqual(issues, []);
      assert.equal(value?.goals.length, titles.length);
    }),
    { numRuns: fc.runs(100) },
  );
});

test('a workbook with a spoilt place in one of its parts does no harm', async () => {
  const parts = fc.constantFrom(...Object.keys(example)).chain((name) =>
    damaged(fc.constant(strFromU8(example[name]!))).map((text) => ({
      ...example,
      [name]: strToU8(text),
    })),
  );
  await fc.assert(
    fc.asyncProperty(parts, (files) =>
      readWithoutHarm([...zipSync(files, { level: 0 })], '', strategy, LETTERS),
    ),
    { numRuns: fc.runs(300) },
  );
});

test('a workbook with a spoilt place in its bytes does no harm', async () => {
  const bytes = damaged(fc.constant(strFromU8(zipSync(example), true)));
  await fc.assert(
    fc.asyncProperty(bytes, (text) =>
      readWithoutHarm([...strToU8(text, true)], '', strategy, LETTERS),
    ),
    { numRuns: fc.runs(300) },
  );
});
