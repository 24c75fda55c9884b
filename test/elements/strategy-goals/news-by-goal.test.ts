import { expect } from '@open-wc/testing';
import { newsByGoal } from '../../../src/elements/strategy-goals/news-by-goal.js';
import { parseNews } from '../../../src/model/news.js';
import { parseStrategy } from '../../../src/model/strategy.js';

const { goals } = parseStrategy({
  goals: [
    {
      number: '1',
      title: 'A',
      goals: [{ number: '1.3.', title: 'B', goals: [{ number: '1.3.2', title: 'C' }] }],
    },
    { id: 'parks', title: 'D' },
    { number: '11', title: 'E' },
  ],
}).value!;

/** The titles of the news under each goal. */
const sorted = (items: object[]): Record<string, unknown> => {
  const news = parseNews({ items }).value!;
  return Object.fromEntries(
    [...newsByGoal(goals, news.items)].map(([goal, own]) => [
      goal.title as string,
      own.map(({ title }) => title),
    ]),
  );
};

const item = (title: string, named: string[], url = 'https://city.example/') => ({
  id: title,
  title,
  url,
  _city: { goals: named },
});

describe('news find their goals', () => {
  it('by number, with or without a dot at the end, in the order of the feed', () => {
    const items = [item('x', ['1.3']), item('y', ['1.3.', '1']), item('z', ['1.3.2'])];
    expect(sorted(items)).to.deep.equal({ B: ['x', 'y'], A: ['y'], C: ['z'] });
  });

  it('by id, where a goal has no number', () => {
    expect(sorted([item('x', ['parks'])])).to.deep.equal({ D: ['x'] });
  });

  it('at the nearest goal above, where the plan does not show the one that is named', () => {
    const items = [item('x', ['1.3.2.7.1']), item('y', ['1.30']), item('z', ['11.4'])];
    expect(sorted(items)).to.deep.equal({ C: ['x'], A: ['y'], E: ['z'] });
  });

  it('once, though they name a goal twice or two that end up in one place', () => {
    expect(sorted([item('x', ['1', '1', '1.9'])])).to.deep.equal({ A: ['x'] });
  });

  it('nowhere, where the plan has no such goal or the news have no page of their own', () => {
    const items = [item('x', ['2', '', '.']), item('y', ['1'], '')];
    expect(sorted(items)).to.deep.equal({});
  });
});
