import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plan } from '../../../support/strategies.js';
import { repository } from '../../support/repository.js';

const demo = (name: string) => readFileSync(join(repository, 'demo/data', name), 'utf8');
const goals = (...titles: unknown[]) => titles.map((title) => ({ title }));
const numbered = (...numbers: string[]) => ({
  goals: numbers.map((number) => ({ number, title: `Goal ${number}` })),
});

/** Plans that PHP prints as the command line does. */
export const printable: Readonly<Record<string, unknown>> = {
  Toruń: demo('torun-strategy.json'),
  'the fictional city': demo('example-strategy.json'),
  'a plan from right to left': demo('arabic-strategy.json'),
  'every field': plan,
  'no number, title or language': { goals: goals('Parks', 'Schools') },
  'a byte order mark': `\uFEFF${JSON.stringify({ goals: goals('Parks') })}`,
  'signs of HTML in texts': {
    title: 'More than 3 < 5 & "quotes" > \'these\'',
    goals: [
      { title: '"><', tags: ["';--", '&'], goals: goals('-->', '<!-- [gallery] :) 8) ... --') },
    ],
  },
  'several languages, not all complete': {
    language: 'de',
    title: { de: 'Ziele', uk: 'Цілі', 'pl-PL': 'Cele' },
    goals: [
      {
        number: '1',
        title: { de: 'Gesundheit', en: ' ' },
        goals: goals({ uk: 'Парки' }, 'Schulen'),
      },
    ],
  },
  'plain language beside the usual': {
    language: 'pl',
    goals: goals({ pl: 'Transformacja', 'pl-simple': 'Zmiana', en: 'Change' }),
  },
  links: {
    source: 'plan.pdf',
    goals: [
      { title: 'A', url: 'https://example.org', goals: [{ title: 'B', url: '/b/c?d=1&e=2#f' }] },
      {
        title: 'C',
        url: 'cele/ż.html',
        links: [
          { label: { pl: 'Więcej', en: 'More' }, url: 'http://www.example.org/x?y' },
          { label: 'No address', url: '' },
        ],
      },
    ],
  },
  areas: {
    areas: [
      { id: 'a', title: 'First' },
      { id: 'b', title: { pl: 'Druga' } },
      { id: 'a', title: 'The same again' },
      { id: 'c', title: 'Nothing in it' },
    ],
    goals: [
      { title: 'In b', area: 'b' },
      { title: 'In both', area: ['a', 'b'] },
      { title: 'In none', area: [] },
      { title: 'In one that is not there', area: 'x' },
    ],
  },
  'numbers out of order': numbered('10', '9', '2', '1'),
  'Roman numerals': numbered('X', 'IX', 'V', 'XL'),
  'letters with brackets': numbered('c)', 'a)', 'b)'),
  'steps out of order': numbered('1.10', '1.9', '2.1', '1.2'),
  'zero is a number': {
    goals: [{ number: '0', title: '0', goals: [{ number: '0.1', title: '0' }] }],
  },
  'paragraphs and white space': {
    introduction: 'One\nline\n \u00a0\nTwo\u2028lines\n\n\n',
    closing: ' ',
    goals: [{ title: '  A\t\u00a0 B ', description: ' \n\n' }],
  },
  'months and days': {
    period: { start: '2021-02', end: '2028-12-31' },
    updated: '2026-10-05',
    goals: goals('A'),
  },
  'the start alone': { period: { start: '2021-10' }, updated: '2026', goals: goals('A') },
  'the end alone': { period: { end: '2028-05' }, updated: 'autumn', goals: goals('A') },
  'names and counts of levels': {
    language: 'pl',
    levels: [
      { name: '' },
      { name: { en: 'Task' }, count: '{n, plural, =2 {para} one {# zadanie} other {# zadania}}' },
      { count: 'malformed {n, plural, one {' },
    ],
    goals: [
      {
        title: 'A',
        goals: [
          { label: 'Zadanie', title: 'B', goals: goals('C') },
          { label: '', title: 'D' },
        ],
      },
    ],
  },
  'many goals': {
    goals: [{ title: 'A', goals: goals(...Array.from({ length: 101 }, (_, n) => `Goal ${n}`)) }],
  },
  'fields of the author': {
    $schema: 'x',
    _note: 1,
    title: null,
    goals: [{ title: 'A', _by: 'me' }],
  },
};

/** Plans that only the element shows: it says what is wrong, or knows more of languages than PHP. */
export const unprintable: Readonly<Record<string, unknown>> = {
  'HTML in texts, which the element takes out': {
    goals: goals('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '&lt;b&gt;'),
  },
  'an address in a text': { goals: goals('www.example.org') },
  'no JSON': '{"goals": [',
  'nothing but a list': goals('A'),
  'no goals': { goals: [] },
  news: { items: [{ title: 'A' }], goals: goals('A') },
  'a field in another language': { tytul: 'Cele', goals: goals('A') },
  'a goal without a title': { goals: [{ number: '1' }] },
  'a number that is none of text': { goals: [{ number: 1, title: 'A' }] },
  'an address that runs code': { goals: [{ title: 'A', url: 'javascript:alert(1)' }] },
  'an address that is not plain': { goals: [{ title: 'A', url: '../a b' }] },
  'a language that is not plain': { language: 'pl_PL', goals: goals('A') },
  'a language in two scripts': { goals: goals({ 'sr-Latn': 'A', sr: 'Б' }) },
  'a day that is none': { updated: '2026-02-30', goals: goals('A') },
  'numbers of two kinds': numbered('1', 'a'),
  'a list for a text': { goals: goals(['A']) },
  'too deep': {
    goals: Array.from({ length: 13 }).reduce<unknown[]>(
      (below) => [{ title: 'A', goals: below }],
      [],
    ),
  },
};
