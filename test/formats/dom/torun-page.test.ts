import { expect } from '@open-wc/testing';
import { readHtmlList } from '../../../src/formats/html-list.js';
import { walkGoals } from '../../../src/model/goal-tree.js';
import { parseStrategy } from '../../../src/model/strategy.js';
import { elementWith } from '../../support/html.js';
import { TORUN_PAGE } from '../../support/torun-page.js';

const parse = (markup: string) => parseStrategy(readHtmlList(elementWith(markup), 'pl'));

describe('the goals in the page of Toruń', () => {
  const { value, issues } = parse(TORUN_PAGE);
  const goals = value?.goals ?? [];

  it('are 4 strategic and 27 operational ones, without an issue', () => {
    expect(issues).to.deep.equal([]);
    expect(goals).to.have.length(4);
    expect(goals.map((goal) => goal.goals.length)).to.deep.equal([8, 11, 5, 3]);
  });

  it('have the numbers 2.9, 2.10 and 2.11 in this order', () => {
    const numbers = goals[1]?.goals.map(({ number }) => number);
    expect(numbers?.slice(-3)).to.deep.equal(['2.9', '2.10', '2.11']);
  });

  it('have their titles without numbers and hard spaces', () => {
    expect(goals[0]?.title).to.equal('Toruń atrakcyjnym miejscem zamieszkania i pracy');
    expect(goals[0]?.goals[7]?.title).to.equal(
      'Poprawa stanu bezpieczeństwa i porządku publicznego w mieście',
    );
    expect(goals[1]?.goals[9]?.title).to.equal('Poprawa sytuacji na rynku pracy');
  });

  it('are strategic and operational goals by name', () => {
    expect(value?.levels).to.deep.equal([{ name: 'Cel strategiczny' }, { name: 'Cel operacyjny' }]);
  });

  it('have a title, an introduction and a closing, and no description of their own', () => {
    expect(value?.title).to.equal('Cele strategiczne i operacyjne');
    expect(value?.introduction).to.match(/^Cele .* tematycznych:\n\nCele .* strategicznych\.$/s);
    expect(value?.closing).to.match(/^Ponadto .* realizacyjne\.$/);
    expect([...walkGoals(goals)].filter(({ goal }) => goal.description)).to.deep.equal([]);
  });
});

describe('a list of three levels in a page', () => {
  it('is a tree of goals in the order of their numbers', () => {
    const { value, issues } = parse(`
      <ol><li>Living<ol><li>Parks<ul><li>Plant trees</li></ul></li><li>Schools</li></ol></li></ol>`);
    expect(issues).to.deep.equal([]);
    const tree = [...walkGoals(value?.goals ?? [])].map(({ goal, depth }) => [
      depth,
      goal.number,
      goal.title,
    ]);
    expect(tree).to.deep.equal([
      [1, '1', 'Living'],
      [2, '1.1', 'Parks'],
      [3, undefined, 'Plant trees'],
      [2, '1.2', 'Schools'],
    ]);
  });

  it('is reported where a link in it would run a script', () => {
    const { value, issues } = parse('<ol><li><a href="javascript:alert(1)">A</a></li></ol>');
    expect(value?.goals[0]).to.include({ title: 'A', url: undefined });
    expect(issues).to.deep.equal([
      { code: 'unsafe-url', path: 'goals[0].url', params: { url: 'javascript:alert(1)' } },
    ]);
  });
});
