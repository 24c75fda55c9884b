import { expect } from 'chai';
import { describe, it } from 'node:test';
import * as fc from '../support/fast-check.js';
import { formatMessage } from '../../src/model/message-format.js';

describe('a message with a mistake gives no text, and no error', () => {
  const mistakes: [string, string][] = [
    ['an open brace', '{'],
    ['a closing brace alone', 'cele}'],
    ['an argument that is not closed', '{n'],
    ['an argument without a name', '{}'],
    ['an argument that nobody gave', 'od {date}'],
    ['a name with a space', '{my n}'],
    ['a form that is not closed', '{n, plural, other {# celów}'],
    ['a form without braces', '{n, plural, other # celów}'],
    ['plural forms without any', '{n, plural, }'],
    ['no word but plural', '{n, plural}'],
    ['a kind of argument that is not known', '{n, number}'],
    ['no form for this number', '{n, plural, few {# cele}}'],
    ['a plural inside a plural', '{n, plural, other {{n, plural, other {#}}}}'],
    ['one closing brace too many', '{n, plural, other {#}}}'],
  ];
  for (const [name, message] of mistakes) {
    it(name, () => {
      expect(formatMessage(message, { n: 1 }, 'pl')).to.equal(undefined);
    });
  }

  it('a hundred thousand braces', () => {
    expect(formatMessage('{n, plural, other {'.repeat(100_000), { n: 1 }, 'pl')).to.equal(
      undefined,
    );
  });
});

describe('any message at all', () => {
  const values = { n: 3, name: 'x' };
  const isTextOrNothing = (message: string, language: string) => {
    const text = formatMessage(message, values, language);
    return text === undefined || typeof text === 'string';
  };

  it('gives a text or nothing, and never an error', () => {
    fc.assert(fc.property(fc.string(), fc.string(), isTextOrNothing), { numRuns: fc.runs(500) });
  });

  it('made of pieces of messages gives a text or nothing, and never an error', () => {
    const pieces = [
      '{',
      '}',
      'n',
      'name',
      ', plural, ',
      'one ',
      'other ',
      '=3 ',
      '#',
      "'",
      ' ',
      'x',
    ];
    const messages = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''));
    fc.assert(fc.property(messages, fc.constantFrom('pl', 'en', 'und'), isTextOrNothing), {
      numRuns: fc.runs(1000),
    });
  });

  it('without braces and quotes is shown as it is', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/[{}']/.test(text));
    fc.assert(
      fc.property(plain, (text) => formatMessage(text, values, 'pl') === text),
      { numRuns: fc.runs(500) },
    );
  });

  it('tens of thousands of letters where the forms should be do not hang the page', () => {
    // Quadratic time would take minutes, far beyond the time that a test has.
    const message = `{n, plural, ${'a'.repeat(500_000)}}`;
    expect(formatMessage(message, { n: 1 }, 'pl')).to.equal(undefined);
  });
});
