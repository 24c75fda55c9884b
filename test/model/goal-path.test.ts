import { expect } from 'chai';
import { describe, it } from 'node:test';
import { pathToGoal } from '../../src/model/goal-path.js';
import { parseStrategy } from '../../src/model/strategy.js';

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

describe('the way to a goal', () => {
  const way = (wanted: string, from = goals) =>
    pathToGoal(from, wanted).map(({ goal }) => goal.title);

  it('leads from the top through every goal above it', () => {
    expect(way('1.2')).to.deep.equal(['Living', 'Schools']);
  });

  it('is found by id where the goal has no number', () => {
    expect(way('trees')).to.deep.equal(['Living', 'Parks', 'Trees']);
  });

  it('to 2.10 is not the way to 2.1', () => {
    expect(way('2.10')).to.deep.equal(['Working', 'Jobs']);
    expect(way('2.1')).to.deep.equal([]);
  });

  it('is found with spaces around the number', () => {
    expect(way(' 2 ')).to.deep.equal(['Working']);
  });

  for (const unknown of ['9', '', ' ', 'undefined', '1.']) {
    it(`to "${unknown}" does not exist`, () => {
      expect(way(unknown)).to.deep.equal([]);
    });
  }

  it('leads to the first of two goals with one number', () => {
    const twice = goalsOf([
      { number: '1', title: 'First' },
      { number: '1', title: 'Second' },
    ]);
    expect(way('1', twice)).to.deep.equal(['First']);
  });

  it('finds a goal whose number was written with a dot at its end', () => {
    const { value } = parseStrategy({ goals: [{ number: '1.', title: 'A' }] });
    expect(pathToGoal(value?.goals ?? [], '1').map(({ goal }) => goal.title)).to.deep.equal(['A']);
  });
});
