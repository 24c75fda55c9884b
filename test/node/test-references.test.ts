import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseTestReference, problemOf } from '../../tools/accessibility/test-references.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const tabOrder = 'test/probes/tab-order.test.ts';

const found = [
  [`${tabOrder} › on a phone`, 'a test'],
  [`${tabOrder} › it would be noticed`, 'a group of tests'],
  [`${tabOrder} › it would be noticed › if a button could not be left`, 'a test by its group'],
  ['test/probes/contrast.test.ts › on a … page', 'a title that differs from test to test'],
  [
    'test/probes/tab-order.test.ts › the Tab key goes through a page as the eye does',
    'a group that needs an engine',
  ],
];
for (const [reference = '', what = ''] of found) {
  test(`a proof may name ${what}`, () => {
    assert.equal(problemOf(parseTestReference(reference), repository), undefined);
  });
}

const missing: [string, RegExp][] = [
  [`${tabOrder} › on a telephone`, /no test of this title/],
  [`${tabOrder} › on a`, /no test of this title/],
  [`${tabOrder} › on a phone › if a button could not be left`, /no test of this title/],
  ['test/probes/gone.test.ts › on a phone', /no such file/],
  [tabOrder, /title of the test is missing/],
  ['test/support/keyboard.ts › press', /no file of tests/],
];
for (const [reference, message] of missing) {
  test(`a proof that is not there is told: ${reference}`, () => {
    assert.match(problemOf(parseTestReference(reference), repository) ?? '', message);
  });
}
