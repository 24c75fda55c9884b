import { expect } from 'chai';
import { describe, it } from 'node:test';
import { groupByArea, walkGoals } from '../../src/model/goal-tree.js';
import { pathToGoal } from '../../src/model/path-to-goal.js';
import type { Goal } from '../../src/model/goals.js';
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

  it('knows how deep each is, and below which', () => {
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

  it('is found whether the letters of its number are large or small', () => {
    const [from] = [
      goalsOf([
        { number: '1.a', title: 'Small' },
        { number: 'A', title: 'Large' },
      ]),
    ];
    expect(way('1.A', from)).to.deep.equal(['Small']);
    expect(way('a', from)).to.deep.equal(['Large']);
  });

  it('leads to the very goal, where letters below two goals begin with a', () => {
    const from = goalsOf([
      { number: 'I', title: 'One', goals: [{ number: 'a', title: 'A of one' }] },
      { number: 'II', title: 'Two', goals: [{ number: 'a', title: 'A of two' }] },
    ]);
    expect(way('II.a', from)).to.deep.equal(['Two', 'A of two']);
  });

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

const people = { id: 'people', title: 'Ludzie' };
const place = { id: 'place', title: 'Przestrzeń' };
const economy = { id: 'economy', title: 'Gospodarka' };

const goal = (key: string, ...areas: string[]): Goal => ({ key, title: key, areas, goals: [] });

/** "Ludzie: 1, 2", as a citizen reads the page. */
const grouped = (goals: readonly Goal[], areas = [people, place, economy]): string[] =>
  groupByArea(goals, areas).map(
    (group) =>
      `${(group.area?.title as string | undefined) ?? '(no area)'}: ${group.goals.map(({ key }) => key).join(', ')}`,
  );

describe('goals by area', () => {
  it('a citizen finds the goals under their areas, in the order of the areas', () => {
    expect(grouped([goal('1', 'place'), goal('2', 'people'), goal('3', 'place')])).to.deep.equal([
      'Ludzie: 2',
      'Przestrzeń: 1, 3',
    ]);
  });

  it('a goal of two areas appears once, under the one that it names first', () => {
    expect(grouped([goal('1', 'place', 'people')])).to.deep.equal(['Przestrzeń: 1']);
  });

  it('a goal without an area, or of one that nobody knows, is read before the others', () => {
    const goals = [goal('1', 'people'), goal('2'), goal('3', 'sport')];
    expect(grouped(goals)).to.deep.equal(['(no area): 2, 3', 'Ludzie: 1']);
  });

  it('nobody meets a heading with nothing under it', () => {
    expect(grouped([goal('1', 'economy')])).to.deep.equal(['Gospodarka: 1']);
    expect(grouped([])).to.be.empty;
  });

  it('a plan without areas is one group without a heading', () => {
    expect(grouped([goal('1'), goal('2')], [])).to.deep.equal(['(no area): 1, 2']);
  });

  it('a goal does not appear twice if two areas share an id', () => {
    const twice = [people, { id: 'people', title: 'Mieszkańcy' }];
    expect(grouped([goal('1', 'people')], twice)).to.deep.equal(['Ludzie: 1']);
  });
});
