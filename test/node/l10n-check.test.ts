import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseXliff } from '../../tools/l10n/xliff.js';
import { check, first, withTarget, withText, without, type Fault } from './checked-translation.js';
import { replaceIn, translation } from './translated-project.js';

const empty = 'It has no translation yet. Write one into its <target>.';
const notXml = (detail: string) =>
  `The file cannot be read: it is no well-formed XML (${detail}). Mend the tag there, or the next one.`;
const unfinished = (state: string) =>
  `It is marked as not done (state="${state}"). Translate it, then remove the state, or press “Translated” in your program.`;

const faults: readonly Fault[] = [
  {
    name: 'is for another language than its name says',
    file: replaceIn(translation, 'target-language="pl"', 'target-language="cs"'),
    says: [
      'locales/pl.xlf: target-language is “cs”, but the name of the file says “pl”. Write target-language="pl".',
    ],
  },
  {
    name: 'is for a language that is written in another way',
    file: replaceIn(translation, 'target-language="pl"', 'target-language="pl_PL"'),
    says: [
      'locales/pl.xlf: target-language is “pl_PL”, but the name of the file says “pl”. Write target-language="pl".',
    ],
  },
  { name: 'has an empty target', file: withText('retry', ''), says: [`${first} ${empty}`] },
  { name: 'has a target of spaces', file: withText('retry', ' \n '), says: [`${first} ${empty}`] },
  { name: 'has no target', file: withTarget('retry', ''), says: [`${first} ${empty}`] },
  {
    name: 'lacks a unit',
    file: without('retry'),
    says: [
      'locales/pl.xlf: unit retry: It is not in the file. Run npm run l10n:sync, which adds it.',
    ],
  },
  {
    name: 'has a unit too many',
    file: replaceIn(
      translation,
      '</body>',
      '<trans-unit id="old"><source>Old</source><target>Stary</target></trans-unit></body>',
    ),
    says: [
      'locales/pl.xlf:25: unit old: No text of this id is left. Run npm run l10n:sync, which puts it aside.',
    ],
  },
  {
    name: 'has a unit twice',
    file: replaceIn(translation, 'id="failed"', 'id="retry"'),
    says: [
      'locales/pl.xlf:10: unit retry: A unit further up has the same id. Delete one of the two.',
      'locales/pl.xlf: unit failed: It is not in the file. Run npm run l10n:sync, which adds it.',
    ],
  },
  {
    name: 'was made from another English text',
    file: replaceIn(translation, 'Try again', 'Once more'),
    says: [
      `${first} The English text has changed. Run npm run l10n:sync, then adapt the translation.`,
    ],
  },
  ...['new', 'needs-translation', 'needs-adaptation', 'needs-l10n'].map((state) => ({
    name: `says ${state} of a translation`,
    file: withTarget('retry', `<target state="${state}">Spróbuj ponownie</target>`),
    says: [`${first} ${unfinished(state)}`],
  })),
  {
    name: 'closes a tag that is not open',
    file: replaceIn(translation, '</body>', '</bodi>'),
    says: [
      'locales/pl.xlf:24:14: The file cannot be read: it is no well-formed XML (Opening and ending tag mismatch: "body" != "bodi"). Mend the tag there, or the next one.',
    ],
  },
  {
    name: 'has a character < that opens nothing',
    file: withText('failed', 'Błąd < {status}'),
    says: [`locales/pl.xlf:12:16: ${notXml('element parse error: Error: invalid tagName:')}`],
  },
  {
    name: 'has a value without quotation marks',
    file: replaceIn(translation, 'id="failed"', 'id=failed'),
    says: [`locales/pl.xlf:10:1: ${notXml('attribute "failed" missed quot(")!')}`],
  },
  {
    name: 'ends too early',
    file: translation.slice(0, 600),
    says: [`locales/pl.xlf:17:3: ${notXml('unexpected end of input')}`],
  },
  {
    name: 'has a character & that means nothing',
    file: withText('failed', 'Błąd & {status}'),
    says: [
      'locales/pl.xlf:12:16: The character & must not stand alone in the file. Write &amp; instead.',
    ],
  },
  {
    name: 'has a name of HTML for a character',
    file: withText('failed', 'Błąd&nbsp;{status}'),
    says: [
      'locales/pl.xlf:12:15: The character & must not stand alone in the file. Write &amp; instead.',
    ],
  },
  {
    name: 'is XLIFF 2',
    file: replaceIn(translation, 'xliff version="1.2"', 'xliff version="2.0"'),
    says: [
      'locales/pl.xlf:1: This is no XLIFF 1.2 file, so no text was found in it. Save your translation as XLIFF 1.2.',
    ],
  },
  {
    name: 'is another XML file',
    file: '<svg/>',
    says: [
      'locales/pl.xlf:1: This is no XLIFF 1.2 file, so no text was found in it. Save your translation as XLIFF 1.2.',
    ],
  },
  {
    name: 'is empty',
    file: '',
    says: [
      'locales/pl.xlf:1:1: The file cannot be read: it is no well-formed XML (missing root element). Mend the tag there, or the next one.',
    ],
  },
];

describe('A translator is told, by file, line and unit, when her file', () => {
  for (const { name, file, says } of faults) {
    test(name, () => assert.deepEqual(check(file), says));
  }
});

const fine: readonly { name: string; file: string }[] = [
  { name: 'is complete', file: translation },
  { name: 'begins with a byte order mark', file: `\uFEFF${translation}` },
  { name: 'has the line ends of Windows', file: translation.replaceAll('\n', '\r\n') },
  ...['translated', 'final', 'signed-off', 'needs-review-translation'].map((state) => ({
    name: `says ${state} of a translation`,
    file: withTarget('retry', `<target state="${state}">Spróbuj ponownie</target>`),
  })),
  ...['final', 'signed-off'].map((state) => ({
    name: `says ${state} of a text that is alike in both languages`,
    file: withTarget('retry', `<target state="${state}">Try again</target>`),
  })),
  {
    name: 'has an approved text that is alike in both languages',
    file: replaceIn(withText('retry', 'Try again'), 'id="retry"', 'id="retry" approved="yes"'),
  },
  {
    name: 'has a text alike in both languages that is not to be translated',
    file: replaceIn(withText('retry', 'Try again'), 'id="retry"', 'id="retry" translate="no"'),
  },
  {
    name: 'has an exact number in a plural',
    file: withText(
      'count',
      '{n, plural, =0 {brak} one {# cel} few {# cele} many {# celów} other {# celu}}',
    ),
  },
  {
    name: 'has segments of the English text',
    file: replaceIn(
      translation,
      '<source>Try again</source>',
      '<source>Try again</source><seg-source><mrk mtype="seg">Try again</mrk></seg-source>',
    ),
  },
];

describe('A translator is told nothing when her file', () => {
  for (const { name, file } of fine) {
    test(name, () => assert.deepEqual(check(file), []));
  }
});

test('A proposal of a translator’s program is never taken for the translation', () => {
  const proposal =
    '<alt-trans><source>Again</source><target>Jeszcze raz</target><note>80 %</note></alt-trans>';
  const before = replaceIn(translation, '<source>Try again</source>', `${proposal}$&`);
  const [unit] = parseXliff(before, 'locales/pl.xlf').units;
  assert.equal(unit?.source, 'Try again');
  assert.equal(unit.target, 'Spróbuj ponownie');
  assert.deepEqual(unit.notes, ['Button']);
  assert.deepEqual(check(withTarget('retry', proposal)), [`${first} ${empty}`]);
});

test('A name that is no language says nothing about the language of a file', () => {
  const file = replaceIn(translation, 'target-language="pl"', 'target-language="cs"');
  const lines = check(file, 'translation of 3 May.xlf');
  assert(!lines.some((line) => line.includes('target-language')), lines.join('\n'));
});
