import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkStrategy } from '../../../src/model/check.js';

const plural = {
  pl: '{n, plural, one {# cel} few {# cele} many {# celów} other {# celu}}',
  en: '{n, plural, one {# goal} other {# goals}}',
};

/** What an editor is told of a plan, as `path: code`. */
const told = (plan: object): string[] =>
  checkStrategy({ language: 'pl', goals: [], ...plan }).map(({ path, code }) => `${path}: ${code}`);

const goals = (...numbers: string[]) => numbers.map((number) => ({ number, title: 'Cel' }));

describe('what an editor should fix in a plan', () => {
  const mistakes: [string, object, string[]][] = [
    [
      'two goals under one number, side by side',
      { goals: goals('1', '2', '1') },
      ['goals[2].number: duplicate-number'],
    ],
    [
      'a number that is in another part of the plan too, with a full stop',
      {
        goals: [
          { number: '1', title: 'Cel', goals: goals('1.1') },
          { title: 'Cel', goals: goals('1.1.') },
        ],
      },
      ['goals[1].goals[0].number: duplicate-number'],
    ],
    [
      'a goal 3.1 among the goals of 2',
      { goals: [{ number: '2', title: 'Cel', goals: goals('2.9', '2.10', '3.1') }] },
      ['goals[0].goals[2].number: number-of-another'],
    ],
    [
      'a goal 21.1 among the goals of 2',
      { goals: [{ number: '2', title: 'Cel', goals: goals('21.1') }] },
      ['goals[0].goals[0].number: number-of-another'],
    ],
    [
      'a goal III.1 among the goals of II',
      { goals: [{ number: 'II', title: 'Cel', goals: goals('II.1', 'III.1') }] },
      ['goals[0].goals[1].number: number-of-another'],
    ],
    [
      'a task 1.2.1 under 1.1',
      { goals: [{ number: '1.1.', title: 'Cel', goals: goals('1.2.1') }] },
      ['goals[0].goals[0].number: number-of-another'],
    ],
    [
      'languages by their names, and one that nobody speaks',
      { title: { polski: 'Cele', English: 'Goals', klingonish: 'ngoq' } },
      [
        'title.polski: language-tag',
        'title.English: language-tag',
        'title.klingonish: unknown-language',
      ],
    ],
    [
      'Ukrainian under the tag of the country, in a goal',
      { goals: [{ title: { pl: 'Cel', ua: 'Ціль' }, tags: ['Sport', { en_US: 'Sport' }] }] },
      ['goals[0].title.ua: language-tag', 'goals[0].tags[1].en_US: language-tag'],
    ],
    [
      'plain language by another name',
      { title: { pl: 'Cele', 'pl-easy': 'Cele', 'pl-PL-prosty': 'Cele', en_simple: 'Goals' } },
      [
        'title.pl-easy: language-tag',
        'title.pl-PL-prosty: language-tag',
        'title.en_simple: language-tag',
      ],
    ],
    ['a document in no language', { language: 'po polsku' }, ['language: unknown-language']],
    [
      'a wrong language in every other text of a plan',
      {
        ...Object.fromEntries(
          ['introduction', 'closing', 'organization'].map((key) => [key, { pl: 'a', ua: 'b' }]),
        ),
        levels: [{ name: { ua: 'a' }, count: { ua: '{n, plural, other {# a}}' } }],
        areas: [{ id: 'a', title: { ua: 'a' } }],
        goals: [{ title: 'Cel', description: { ua: 'a' } }],
      },
      [
        'introduction.ua: language-tag',
        'closing.ua: language-tag',
        'organization.ua: language-tag',
        'levels[0].name.ua: language-tag',
        'levels[0].count.ua: language-tag',
        'areas[0].title.ua: language-tag',
        'goals[0].description.ua: language-tag',
      ],
    ],
    [
      'a title that was left empty in one language',
      { goals: [{ title: { pl: 'Cel', en: ' ' } }] },
      ['goals[0].title.en: empty-text'],
    ],
    [
      'a count without its number, and one with a bracket too few',
      {
        levels: [
          { count: '8 celów' },
          { count: { en: '{n, plural, one {# goal} other {# goals}' } },
        ],
      },
      ['levels[0].count: plural', 'levels[1].count.en: plural'],
    ],
    [
      'a Polish plural as in English',
      { levels: [{ count: '{n, plural, one {# cel} other {# cele}}' }] },
      ['levels[0].count: plural-forms'],
    ],
    [
      'an area that is not in the list',
      {
        areas: [{ id: 'ludzie', title: 'Ludzie' }],
        goals: [{ title: 'Cel', area: ['ludzie', 'ludize'] }],
      },
      ['goals[0].area[1]: unknown-area'],
    ],
    [
      'dates as people write them, and one that no calendar has',
      { updated: '5.10.2026', period: { start: '2026-02-30', end: 'grudzień 2028' } },
      ['period.start: date', 'period.end: date', 'updated: date'],
    ],
  ];
  for (const [title, plan, expected] of mistakes) {
    it(title, () => {
      expect(told(plan)).to.deep.equal(expected);
    });
  }

  it('is said with what is there and what should be', () => {
    const [slip] = checkStrategy({ goals: [{ title: { PL_pl: 'Cel' } }] });
    expect(slip?.params).to.deep.equal({ tag: 'PL_pl', better: 'pl-PL' });
    const [double] = checkStrategy({ goals: goals('4', '4') });
    expect(double?.params).to.deep.equal({ number: '4', path: 'goals[0].number' });
    const [forms] = checkStrategy({ levels: [{ count: plural.en }], language: 'pl', goals: [] });
    expect(forms?.params).to.deep.equal({ forms: 'few, many' });
  });

  const right: [string, object][] = [
    ['2.10 after 2.9', { goals: [{ number: '2', title: 'Cel', goals: goals('2.9', '2.10.') }] }],
    [
      'goals counted through the plan',
      { goals: [{ number: '1', title: 'Cel', goals: goals('2') }] },
    ],
    ['letters', { goals: [{ number: 'I', title: 'Cel', goals: goals('a)', 'b)') }] }],
    [
      'a Roman number above Arabic ones',
      { goals: [{ number: 'II.', title: 'Cel', goals: goals('2.1', 'II.2', 'II.3.a') }] },
    ],
    ['codes of their own', { goals: [{ number: 'S1', title: 'Cel', goals: goals('O1.1') }] }],
    ['no numbers at all', { goals: [{ title: 'Cel', goals: [{ title: 'Zadanie' }] }] }],
    [
      'regions, scripts, variants and old tags of languages',
      { title: { 'pl-PL': 'a', 'sr-Latn': 'b', 'pl-simple': 'c', iw: 'd', 'PL-pl': 'e', uk: 'f' } },
    ],
    ['Kashubian and Silesian', { title: { csb: 'a', szl: 'b' } }],
    [
      'plurals in a language whose forms no browser knows',
      {
        language: undefined,
        levels: [
          { count: '{n, plural, other {# w}}' },
          { count: { la: '{n, plural, other {# w}}' } },
        ],
      },
    ],
    ['plurals with all forms, in each language', { levels: [{ name: 'Cel', count: plural }] }],
    [
      'years, months and days',
      { updated: '2026-02-28', period: { start: '2021', end: '2028-12' } },
    ],
  ];
  for (const [title, plan] of right) {
    it(`is not ${title}`, () => {
      expect(told(plan)).to.be.empty;
    });
  }

  it('comes after what cannot be shown at all', () => {
    expect(told({ goals: [{ number: '1' }, ...goals('2', '2')] })).to.deep.equal([
      'goals[0].title: missing',
      'goals[2].number: duplicate-number',
    ]);
  });

  it('is looked for in a hundred thousand levels without a stumble', () => {
    let goal: object = { number: '1', title: 'Cel' };
    for (let depth = 0; depth < 100_000; depth += 1) goal = { title: 'Cel', goals: [goal] };
    expect(told({ goals: [goal] })).to.have.lengthOf(2);
  });
});
