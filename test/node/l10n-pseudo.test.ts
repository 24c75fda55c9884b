import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMessage } from '../../src/model/message-format.js';
import { checkText } from '../../tools/l10n/check-text.js';
import { readXliff } from '../../tools/l10n/project/read-xliff.js';
import { pseudoMessage } from '../../tools/l10n/pseudo.js';

const sources = readXliff('locales/pl.xlf').units.map(({ source }) => source);

test('en-XA shows each text in brackets, so that one sees where it is cut off', () => {
  assert.equal(pseudoMessage('Error {status}', 'en-XA'), '⟦Ééŕŕööŕ {status}⟧');
});

test('en-XA makes texts about 40 % longer', () => {
  const words = sources
    .map((text) => text.replaceAll(/\{\w+\}/g, ''))
    .filter((t) => !t.includes('{'));
  const length = (texts: readonly string[]) => texts.join('').length;
  const ratio = length(words.map((text) => pseudoMessage(text, 'en-XA'))) / length(words);
  assert(ratio > 1.3 && ratio < 1.5, String(ratio));
});

test('ar-XB runs from right to left, word by word', () => {
  const shown = pseudoMessage('Error {status}', 'ar-XB');
  assert.equal(shown, '\u202EError\u202C {status}');
});

test('ar-XB has all six plural forms of Arabic, each with the number', () => {
  const message = pseudoMessage('{n, plural, =0 {none} one {# goal} other {# goals}}', 'ar-XB');
  const show = (n: number) =>
    formatMessage(message, { n }, 'ar-XB')?.replaceAll(/[\u202C\u202E]/g, '');
  assert.deepEqual([0, 1, 2, 3, 11].map(show), [
    'none',
    '1 goal',
    '2 goals',
    '3 goals',
    '11 goals',
  ]);
  for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) {
    assert.match(message, new RegExp(`\\b${form} \\{`));
  }
});

for (const locale of ['en-XA', 'ar-XB'] as const) {
  test(`The elements can show every message in ${locale}, with its arguments`, () => {
    for (const source of sources) {
      assert.deepEqual(checkText(pseudoMessage(source, locale), source, locale), [], source);
    }
  });
}
