import { expect } from '@open-wc/testing';
import {
  findGoals,
  type SearchableGoal,
} from '../../../../src/elements/strategy-goals/search/search.js';
import { walkGoals } from '../../../../src/model/goal-tree.js';
import { parseStrategy } from '../../../../src/model/strategy.js';

const plan = parseStrategy({
  goals: [
    {
      number: '1',
      title: 'miasto zielone',
      goals: [
        { number: '1.1', title: 'parki', goals: [{ number: '1.1.1', title: 'drzewa' }] },
        { number: '1.2', title: 'drzewa', description: 'cien' },
      ],
    },
    {
      number: '2',
      title: 'miasto pracy',
      description: 'firmy',
      goals: [{ number: '2.1', title: 'szkoly' }],
    },
  ],
}).value!;

const goals = Array.from(walkGoals(plan.goals), (place): SearchableGoal => {
  const { number = '', title, description } = place.goal;
  const words = (text: unknown) => (typeof text === 'string' ? text : '');
  return { place, label: `${number}. ${words(title)}`, details: words(description) };
});

const find = (...terms: string[]) => {
  const { hits, shown, open } = findGoals(goals, terms);
  const numbers = (of: Iterable<{ number?: string | undefined }>) =>
    Array.from(of, ({ number }) => number);
  return { count: hits.size, shown: numbers(shown), open: numbers(open) };
};

describe('goals that are found', () => {
  it('on the lowest level: with the goals above them, which open', () => {
    expect(find('drzewa')).to.deep.equal({
      count: 2,
      shown: ['1', '1.1', '1.1.1', '1.2'],
      open: ['1.1', '1'],
    });
  });

  it('above others: all that is in them can be opened, but stays closed', () => {
    expect(find('zielone')).to.deep.equal({
      count: 1,
      shown: ['1', '1.1', '1.1.1', '1.2'],
      open: [],
    });
  });

  it('above and below: only what was found is left', () => {
    expect(find('1')).to.deep.include({ count: 4, open: ['1', '1.1'] });
    expect(find('miasto')).to.deep.equal({
      count: 2,
      shown: ['1', '1.1', '1.1.1', '1.2', '2', '2.1'],
      open: [],
    });
  });

  it('by their description: they open, so that it is read', () => {
    expect(find('firmy')).to.deep.equal({ count: 1, shown: ['2', '2.1'], open: ['2'] });
    expect(find('cien')).to.deep.equal({ count: 1, shown: ['1', '1.2'], open: ['1'] });
  });

  it('by words of which one is in the title and one in the description', () => {
    expect(find('pracy', 'firmy').count).to.equal(1);
  });

  it('not by words of two goals', () => {
    expect(find('zielone', 'firmy')).to.deep.equal({ count: 0, shown: [], open: [] });
  });
});
