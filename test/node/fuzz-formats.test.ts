import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSource } from '../../src/formats/parse-source.js';
import type { Parse } from '../../src/formats/reader.js';
import { parseNews } from '../../src/model/news.js';
import { parseStrategy } from '../../src/model/strategy.js';
import { damaged, news, plans } from '../support/damage.js';
import { asNews, asPlan } from '../support/documents.js';
import * as fc from '../support/fast-check.js';
import { file } from '../support/files.js';
import { newsFormats } from '../support/news-formats.js';
import { readWithoutHarm, type Kind } from '../support/read-without-harm.js';

interface Format {
  readonly name: string;
  readonly files: fc.Arbitrary<string>;
  readonly type: string;
  readonly parse: Parse<unknown>;
  readonly check: (text: string, type: string) => Promise<void>;
}

const kind = <T>(ofFile: Kind<T>) => ({
  parse: ofFile.parse,
  check: (text: string, type: string) => readWithoutHarm(text, type, ofFile),
});
const feed = kind({ parse: parseNews, asDocument: asNews });
const strategy = kind({ parse: parseStrategy, asDocument: asPlan });

const formats: readonly Format[] = [
  ...Object.entries(newsFormats).map(([name, write]) => ({
    name,
    files: news.map(write),
    type: '',
    ...feed,
  })),
  { name: 'strategy as JSON', files: plans.map(({ json }) => json), type: '', ...strategy },
  { name: 'strategy as CSV', files: plans.map(({ csv }) => csv), type: 'text/csv', ...strategy },
];

for (const { name, files, type, parse, check } of formats) {
  test(`${name}: files without a mistake are read without an issue`, async () => {
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        const { issues } = await parseSource(file(text, type), parse);
        assert.deepEqual(
          issues.filter(({ code }) => code !== 'missing-alt'),
          [],
        );
      }),
      { numRuns: fc.runs(300) },
    );
  });

  test(`${name}: files with one place spoilt do no harm`, async () => {
    await fc.assert(
      fc.asyncProperty(damaged(files), (text) => check(text, type)),
      { numRuns: fc.runs(500) },
    );
  });
}
