import { expect } from 'chai';
import { describe, it } from 'node:test';
import { groupByArea } from '../../src/model/group-by-area.js';
import type { Goal } from '../../src/model/goals.js';

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

  it('a goal of two areas stands once, under the one that it names first', () => {
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

  it('a goal does not stand twice where two areas share an id', () => {
    const twice = [people, { id: 'people', title: 'Mieszkańcy' }];
    expect(grouped([goal('1', 'people')], twice)).to.deep.equal(['Ludzie: 1']);
  });
});
