import { expect } from 'chai';
import { describe, it } from 'node:test';
import { formatDate } from '../../../src/localization/core/dates.js';

describe('a date', () => {
  const dates: [string, string, string, string][] = [
    ['a day', '2026-10-05', '5 października 2026', '5 October 2026'],
    ['the first day of a year', '2026-01-01', '1 stycznia 2026', '1 January 2026'],
    ['the last day of a year', '2026-12-31', '31 grudnia 2026', '31 December 2026'],
    ['the extra day of a leap year', '2028-02-29', '29 lutego 2028', '29 February 2028'],
    ['a month', '2026-10', 'październik 2026', 'October 2026'],
    ['a year', '2028', '2028', '2028'],
    ['a moment in small letters', '2026-10-05t23:30:00z', '5 października 2026', '5 October 2026'],
    ['a moment in UTC', '2026-10-05T23:30:00Z', '5 października 2026', '5 October 2026'],
    [
      'a late evening far west',
      '2026-10-05T23:30:00-11:00',
      '5 października 2026',
      '5 October 2026',
    ],
    [
      'an early morning far east',
      '2026-10-05T00:30:00+14:00',
      '5 października 2026',
      '5 October 2026',
    ],
    ['a moment with a space', '2026-10-05 08:00', '5 października 2026', '5 October 2026'],
  ];
  for (const [name, value, polish, english] of dates) {
    it(`that is ${name} is written out in Polish and in English`, () => {
      expect(formatDate(value, 'pl')).to.equal(polish);
      expect(formatDate(value, 'en-GB')).to.equal(english);
    });
  }

  it('that is a month has another form after a word, where the language has one', () => {
    const after = (locale: string) => formatDate('2026-10', locale, true)?.replace(/\s/g, ' ');
    expect(['pl', 'uk', 'lt', 'en-GB'].map(after)).to.deep.equal([
      'października 2026',
      'жовтня 2026 р.',
      '2026 m. spalio',
      'October 2026',
    ]);
    expect(formatDate('2026-10-05', 'pl', true)).to.equal('5 października 2026');
    expect(formatDate('2026', 'pl', true)).to.equal('2026');
  });

  const others = [
    '23.11.2026',
    '2026-02-30',
    '2026-02-29',
    '2026-13',
    '2026-00',
    '2026-10-00',
    '2026-1-5',
    '2026-10-05x',
    '20261005',
    'jesień 2026',
    '26',
    '',
  ];
  for (const value of others) {
    it(`that is written "${value}" is shown as it was written`, () => {
      expect(formatDate(value, 'pl')).to.equal(undefined);
    });
  }
});
