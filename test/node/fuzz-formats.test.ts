import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parseSource } from '../../src/formats/parse-source.js';
import type { Parse } from '../../src/formats/reader.js';
import { parseNews, type News } from '../../src/model/news.js';
import { parseStrategy, type Strategy } from '../../src/model/strategy.js';
import { addressesIn, asNews, asPlan } from '../support/documents.js';
import { file } from '../support/files.js';
import { newsFormats } from '../support/news-formats.js';
import { countWork } from '../support/work.js';
import { damaged, news, plans } from '../support/damage.js';

/** Documents a format. */
const RUNS = 10_000;
/** Always the same, so that a change is judged by what it changes. Others are tried with FUZZ_SEED=… */
const SEED = Number(process.env['FUZZ_SEED'] ?? 267787344);
/** Of the calls that our own code and the parser make for each letter, and for any file at all. */
const CALLS_PER_LETTER = 30;
const CALLS_PER_FILE = 2_000;

interface Format {
  readonly name: string;
  readonly files: fc.Arbitrary<string>;
  readonly type: string;
  readonly parse: Parse<unknown>;
  readonly check: (text: string, type: string) => Promise<void>;
}

async function check<T>(
  text: string,
  type: string,
  parse: Parse<T>,
  asDocument: (value: T) => unknown,
): Promise<void> {
  const source = file(text, type);
  const prototypes = ownNames();
  const { result, calls } = await countWork(() => parseSource(source, parse));
  assert.ok(
    calls <= CALLS_PER_LETTER * text.length + CALLS_PER_FILE,
    `${calls} calls for ${text.length} letters`,
  );
  assert.equal(ownNames(), prototypes, 'a prototype has changed');
  // Nothing is lost without a word.
  assert.ok(result.value !== undefined || result.issues.length > 0);
  if (result.value === undefined) return;
  for (const address of addressesIn(result.value)) assert.match(address, /^https?:\/\//);
  // What is shown is a document without a mistake.
  const again = parse(JSON.parse(JSON.stringify(asDocument(result.value))), { base: source.url });
  const mistakes = again.issues.filter(({ code }) => code !== 'missing-alt');
  assert.deepEqual(mistakes, []);
}

const ownNames = (): string =>
  [Object, Array, String, Map, Function]
    .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
    .join();

const strategy = {
  parse: parseStrategy,
  check: (text: string, type: string) => check<Strategy>(text, type, parseStrategy, asPlan),
};

const formats: readonly Format[] = [
  ...Object.entries(newsFormats).map(([name, write]) => ({
    name,
    files: news.map(write),
    type: '',
    parse: parseNews,
    check: (text: string, type: string) => check<News>(text, type, parseNews, asNews),
  })),
  { name: 'strategy as JSON', files: plans.map(({ json }) => json), type: '', ...strategy },
  { name: 'strategy as CSV', files: plans.map(({ csv }) => csv), type: 'text/csv', ...strategy },
];

console.log(`Seed of the random files: FUZZ_SEED=${SEED}`);

for (const { name, files, type, parse, check: checkFile } of formats) {
  test(`${name}: 500 files without a mistake are read without an issue`, async () => {
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        const { issues } = await parseSource(file(text, type), parse);
        assert.deepEqual(
          issues.filter(({ code }) => code !== 'missing-alt'),
          [],
        );
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  test(`${name}: ${RUNS} files with one place spoilt do no harm`, async () => {
    await fc.assert(
      fc.asyncProperty(damaged(files), (text) => checkFile(text, type)),
      { numRuns: RUNS, seed: SEED },
    );
  });
}
