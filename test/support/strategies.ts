import * as fc from './fast-check.js';

/** A plan that uses every field and has no mistake. */
export const plan = {
  language: 'pl',
  title: { pl: 'Cele miasta', en: 'Goals of the city' },
  introduction: 'Wstęp',
  closing: 'Zakończenie',
  organization: { pl: 'Miasto' },
  period: { start: '2021', end: '2028' },
  updated: '2026-10-05',
  source: 'https://example.org/plan',
  levels: [
    { name: 'Cel strategiczny', count: { pl: '{n, plural, one {# cel} other {# celu}}' } },
    { name: { pl: 'Cel operacyjny' }, count: '{n, plural, one {# cel} other {# celu}}' },
  ],
  areas: [
    { id: 'people', title: 'Ludzie' },
    { id: 'place', title: { pl: 'Przestrzeń', en: 'Place' } },
  ],
  goals: [
    {
      number: '1',
      title: { pl: 'Miasto do życia', en: 'A city to live in' },
      description: 'Opis',
      area: ['people', 'place'],
      url: 'https://example.org/1',
      tags: ['zieleń', { pl: 'sport', en: 'sport' }],
      goals: [
        { number: '1.1', title: 'Więcej parków' },
        { number: '1.2', title: 'Lepsze szkoły', area: 'people' },
      ],
    },
    { number: '2', id: 'work', title: 'Miasto pracy' },
  ],
};

/** As many levels of goals as asked for, each goal the only one below the one above. */
export function nestedGoals(levels: number): unknown[] {
  let goals: unknown[] = [];
  for (let level = levels; level > 0; level -= 1) goals = [{ title: `Level ${level}`, goals }];
  return goals;
}

interface GoalInput {
  readonly title?: unknown;
  readonly goals?: unknown;
}

const words = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
const text = fc.oneof(words, fc.record({ pl: words }), fc.record({ pl: words, en: words }));
const plural = fc.constantFrom('{n} celów', '{n, plural, one {# cel} other {# celu}}');

const goalFields = {
  title: text,
  id: words,
  description: text,
  area: fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 2 })),
  url: fc.webUrl(),
  tags: fc.array(text, { maxLength: 3 }),
};

function goals(levels: number): fc.Arbitrary<GoalInput[]> {
  const below = levels > 1 ? { goals: goals(levels - 1) } : {};
  return fc.array(fc.record({ ...goalFields, ...below }, { requiredKeys: ['title'] }), {
    maxLength: 3,
  });
}

/** Plans without a mistake, whose goals have the numbers 1, 1.1, 1.1.1, … */
export const plans = fc.record(
  {
    goals: goals(3).map((list) => numbered(list)),
    language: fc.constantFrom('pl', 'en'),
    title: text,
    introduction: text,
    period: fc.record({ start: words, end: words }),
    source: fc.webUrl(),
    levels: fc.array(fc.record({ name: text, count: plural }), { maxLength: 2 }),
    areas: fc.array(fc.record({ id: words, title: text }), { maxLength: 2 }),
  },
  { requiredKeys: ['goals'] },
);

function numbered(list: readonly GoalInput[], above = ''): unknown[] {
  return list.map((goal, index) => {
    const number = `${above}${index + 1}`;
    if (!goal.goals) return { ...goal, number };
    return { ...goal, number, goals: numbered(goal.goals as GoalInput[], `${number}.`) };
  });
}
