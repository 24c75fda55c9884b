import { expect } from 'chai';
import { describe, it } from 'node:test';
import { formatMessage } from '../../src/model/message-format.js';

const goals = '{n, plural, one {# cel} few {# cele} many {# celów} other {# celu}}';
const format = (message: string, values: Record<string, string | number> = {}, language = 'pl') =>
  formatMessage(message, values, language);

describe('the count of goals in Polish', () => {
  const counts: [number, string][] = [
    [0, '0 celów'],
    [1, '1 cel'],
    [2, '2 cele'],
    [5, '5 celów'],
    [12, '12 celów'],
    [22, '22 cele'],
    [1.5, '1,5 celu'],
    [-2, '-2 cele'],
  ];
  for (const [n, expected] of counts) {
    it(`is "${expected}"`, () => {
      expect(format(goals, { n })).to.equal(expected);
    });
  }

  it('groups the digits of a large number as Polish does', () => {
    expect(format(goals, { n: 12345 })).to.equal('12\u00a0345 celów');
  });
});

describe('the count of goals in another language', () => {
  const english = '{n, plural, one {# goal} other {# goals}}';

  it('follows the rules of that language', () => {
    expect(format(english, { n: 1 }, 'en')).to.equal('1 goal');
    expect(format(english, { n: 21 }, 'en')).to.equal('21 goals');
    expect(format(english, { n: 1234.5 }, 'en')).to.equal('1,234.5 goals');
  });

  it('is the general form where the language needs one that is not there', () => {
    expect(format(english, { n: 2 }, 'pl')).to.equal('2 goals');
  });

  it('is shown in a language that does not exist too', () => {
    expect(format(english, { n: 5 }, 'no such language')).to.equal('5 goals');
  });
});

describe('a message', () => {
  const cases: [string, string, Record<string, string | number>, string][] = [
    ['without arguments is itself', 'Spróbuj ponownie', {}, 'Spróbuj ponownie'],
    ['may be empty', '', {}, ''],
    ['takes words', 'od {date}', { date: '2021' }, 'od 2021'],
    ['takes words with braces as they are', '({detail})', { detail: '{n, plural' }, '({n, plural)'],
    ['writes numbers as the language does', 'do {max} MB', { max: 1.5 }, 'do 1,5 MB'],
    ['takes one argument twice', '{a} i {a}', { a: 'x' }, 'x i x'],
    ['allows spaces in its braces', '{ a }', { a: 'x' }, 'x'],
    ['may have its own form for none', '{n, plural, =0 {brak} other {#}}', { n: 0 }, 'brak'],
    ['prefers the exact number', '{n, plural, one {jeden} =1 {1!} other {#}}', { n: 1 }, '1!'],
    ['allows line breaks', '{n, plural,\n  one {#}\n  other {# x}\n}', { n: 5 }, '5 x'],
    ['has text around its forms', 'a {n, plural, other {#}} b', { n: 3 }, 'a 3 b'],
    ['may have a form without words', '{n, plural, one {} other {s}}', { n: 1 }, ''],
    ['keeps # where nothing is counted', 'nr #{n}', { n: 7 }, 'nr #7'],
    ['takes words inside a form', '{n, plural, other {# z {all}}}', { n: 2, all: 9 }, '2 z 9'],
    ['keeps its apostrophes', "To ''cel'' miasta's '{n}'", { n: 7 }, "To ''cel'' miasta's '7'"],
    ['keeps a dollar sign in words', 'za {price}', { price: "$& $1 $'" }, "za $& $1 $'"],
    [
      'counts two things, one after the other',
      '{a, plural, other {#}}/{b, plural, other {#}}',
      { a: 1, b: 2 },
      '1/2',
    ],
  ];
  for (const [name, message, values, expected] of cases) {
    it(name, () => {
      expect(format(message, values)).to.equal(expected);
    });
  }
});
