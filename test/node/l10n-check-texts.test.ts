import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check, first, second, third, withText, type Fault } from './checked-translation.js';

const same =
  'It is the same as the English text. Translate it. If both languages really say it alike, write state="final" into its <target>.';
const edge =
  'The spaces or line breaks at its beginning or end are not those of the English text. Make them the same.';
const hidden =
  "The elements cannot show it. Put no plural into a plural, write ’ instead of ', and use no format that the English text has not.";

const faults: readonly Fault[] = [
  {
    name: 'repeats the English text',
    file: withText('retry', 'Try again'),
    says: [`${first} ${same}`],
  },
  {
    name: 'begins a text with a space',
    file: withText('retry', ' Spróbuj ponownie'),
    says: [`${first} ${edge}`],
  },
  {
    name: 'ends a text with a line break',
    file: withText('retry', 'Spróbuj ponownie\n'),
    says: [`${first} ${edge}`],
  },
  {
    name: 'lacks an argument',
    file: withText('failed', 'Błąd'),
    says: [`${second} {status} is missing. Put it where its word belongs in your sentence.`],
  },
  {
    name: 'has an argument too many',
    file: withText('failed', 'Błąd {status} na {host}'),
    says: [`${second} {host} is not in the English text, which has {status}. Mend or delete it.`],
  },
  {
    name: 'misspells an argument',
    file: withText('failed', 'Błąd {stauts}'),
    says: [
      `${second} {status} is missing. Put it where its word belongs in your sentence.`,
      `${second} {stauts} is not in the English text, which has {status}. Mend or delete it.`,
    ],
  },
  {
    name: 'lacks a plural form of its language',
    file: withText('count', '{n, plural, one {# cel} few {# cele} other {# celu}}'),
    says: [
      `${third} The plural form “many” is missing. A plural of this language needs one, few, many, other.`,
    ],
  },
  {
    name: 'lacks the plural form for all else',
    file: withText('count', '{n, plural, one {# cel} few {# cele} many {# celów}}'),
    says: [
      `${third} The plural form “other” is missing. A plural of this language needs one, few, many, other.`,
    ],
  },
  {
    name: 'has a plural form that its language never uses',
    file: withText(
      'count',
      '{n, plural, one {# cel} two {# cele} few {# cele} many {# celów} other {# celu}}',
    ),
    says: [
      `${third} The plural form “two” is never used in this language. Delete it. The forms are one, few, many, other.`,
    ],
  },
  {
    name: 'does not close a bracket',
    file: withText('failed', 'Błąd {status'),
    says: [
      `${second} It cannot be read. Compare its brackets and commas with those of the English text.`,
    ],
  },
  {
    name: 'has two apostrophes, of which ICU shows one and the elements two',
    file: withText('retry', "Spróbuj '' ponownie"),
    says: [`${first} ${hidden}`],
  },
  {
    name: 'has a plural in a plural',
    file: withText(
      'count',
      '{n, plural, one {#} few {#} many {#} other {{n, plural, one {a} few {b} many {c} other {d}}}}',
    ),
    says: [`${third} ${hidden}`],
  },
  {
    name: 'uses a number format',
    file: withText('failed', 'Błąd {status, number}'),
    says: [`${second} ${hidden}`],
  },
  {
    name: 'escapes a character twice',
    file: withText('share', 'Drukuj &amp;amp; udostępnij'),
    says: [
      'locales/pl.xlf:20: unit share: Readers would see “&amp;” letter by letter: in the file it is escaped twice. Write &amp; there.',
    ],
  },
  ...[
    '<mrk mtype="seg">ponownie</mrk>',
    '<g id="1">ponownie</g>',
    '<x id="1"/>',
    '<ph id="1">b</ph>',
  ].map((tag) => {
    const name = /\w+/.exec(tag)?.[0] ?? '';
    return {
      name: `has the tag <${name}> in a target`,
      file: withText('share', `Drukuj ${tag} wszystko`),
      says: [
        `locales/pl.xlf:20: unit share: The tag <${name}> is in the translation, but texts are plain. Remove the tag and keep its words.`,
      ],
    };
  }),
];

describe('A translator is told, by file, line and unit, when a text in her file', () => {
  for (const { name, file, says } of faults) {
    test(name, () => assert.deepEqual(check(file), says));
  }
});
