import { expect } from 'chai';
import { describe, it } from 'node:test';
import { walkGoals } from '../../src/model/goal-tree.js';
import { parseStrategy } from '../../src/model/strategy.js';
import { nestedGoals } from '../support/strategies.js';

const goalsOf = (goals: unknown[]) => parseStrategy({ goals }).value?.goals ?? [];

const goals = goalsOf([
  {
    number: '1',
    title: 'Living',
    goals: [
      { number: '1.1', title: 'Parks', goals: [{ id: 'trees', title: 'Trees' }] },
      { number: '1.2', title: 'Schools' },
    ],
  },
  { number: '2', title: 'Working', goals: [{ number: '2.10', title: 'Jobs' }] },
]);

describe('a walk through the goals', () => {
  it('meets every goal in reading order', () => {
    const titles = [...walkGoals(goals)].map(({ goal }) => goal.title);
    expect(titles).to.deep.equal(['Living', 'Parks', 'Trees', 'Schools', 'Working', 'Jobs']);
  });

  it('knows how deep each stands, and below which', () => {
    const places = [...walkGoals(goals)].map(({ depth, parent }) => [depth, parent?.goal.title]);
    expect(places).to.deep.equal([
      [1, undefined],
      [2, 'Living'],
      [3, 'Parks'],
      [2, 'Living'],
      [1, undefined],
      [2, 'Working'],
    ]);
  });

  it('ends below the twelfth level, as what is shown does', () => {
    const depths = [...walkGoals(goalsOf(nestedGoals(15)))].map(({ depth }) => depth);
    expect(depths).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('meets nothing where there are no goals', () => {
    expect([...walkGoals([])]).to.deep.equal([]);
  });
});
