import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Issue } from '../../src/model/issue.js';
import { parseStrategy } from '../../src/model/strategy.js';
import { withoutAt, withValueAt, type Keys } from '../support/json.js';
import { plan } from '../support/strategies.js';

interface Mistake {
  readonly name: string;
  readonly at: Keys;
  readonly value: unknown;
  readonly issue: Issue;
  /** What goes with it; the wrong value alone if unset. */
  readonly leftOut?: Keys;
}

const wrongType = (path: string, expected: string, received: string): Issue => ({
  code: 'wrong-type',
  path,
  params: { expected, received },
});

const mistakes: Mistake[] = [
  {
    name: 'a goal whose number is not in quotes loses the number',
    at: ['goals', 0, 'goals', 1, 'number'],
    value: 2.1,
    issue: wrongType('goals[0].goals[1].number', 'text', '2.1'),
  },
  {
    name: 'a title that is a number takes its goal with it',
    at: ['goals', 1, 'title'],
    value: 5,
    issue: wrongType('goals[1].title', 'text', '5'),
    leftOut: ['goals', 1],
  },
  {
    name: 'a goal that is a list is left out',
    at: ['goals', 1],
    value: ['Miasto pracy'],
    issue: wrongType('goals[1]', 'object', '[…]'),
  },
  {
    name: 'a title that is a list takes its goal with it',
    at: ['goals', 1, 'title'],
    value: ['Miasto', 'pracy'],
    issue: wrongType('goals[1].title', 'text', '[…]'),
    leftOut: ['goals', 1],
  },
  {
    name: 'a title that is null takes its goal with it',
    at: ['goals', 0, 'goals', 0, 'title'],
    value: null,
    issue: wrongType('goals[0].goals[0].title', 'text', 'null'),
    leftOut: ['goals', 0, 'goals', 0],
  },
  {
    name: 'a goal that is a text is left out',
    at: ['goals', 1],
    value: 'Miasto pracy',
    issue: wrongType('goals[1]', 'object', '"Miasto pracy"'),
  },
  {
    name: 'a title that is wrong in one language keeps the other',
    at: ['goals', 0, 'title', 'en'],
    value: 5,
    issue: wrongType('goals[0].title.en', 'text', '5'),
  },
  {
    name: 'a list of sub-goals that is none leaves the goal',
    at: ['goals', 0, 'goals'],
    value: 'Więcej parków',
    issue: wrongType('goals[0].goals', 'list', '"Więcej parków"'),
  },
  {
    name: 'a topic that is a number leaves the other topics',
    at: ['goals', 0, 'tags', 0],
    value: 5,
    issue: wrongType('goals[0].tags[0]', 'text', '5'),
  },
  {
    name: 'an area that is an entry leaves the goal its other areas',
    at: ['goals', 0, 'area', 1],
    value: { id: 'place' },
    issue: wrongType('goals[0].area[1]', 'text', '{…}'),
  },
  {
    name: 'a description that is a list leaves the goal',
    at: ['goals', 0, 'description'],
    value: ['Opis'],
    issue: wrongType('goals[0].description', 'text', '[…]'),
  },
  {
    name: 'a link that would run a script leaves the goal',
    at: ['goals', 0, 'url'],
    value: 'javascript:alert(1)',
    issue: { code: 'unsafe-url', path: 'goals[0].url', params: { url: 'javascript:alert(1)' } },
  },
  {
    name: 'a source that is no web page leaves the plan',
    at: ['source'],
    value: 'ftp://example.org/plan',
    issue: { code: 'unsafe-url', path: 'source', params: { url: 'ftp://example.org/plan' } },
  },
  {
    name: 'a year that is not in quotes leaves the other year',
    at: ['period', 'start'],
    value: 2021,
    issue: wrongType('period.start', 'text', '2021'),
  },
  {
    name: 'a period that is a text leaves the plan',
    at: ['period'],
    value: '2021–2028',
    issue: wrongType('period', 'object', '"2021–2028"'),
  },
  {
    name: 'a period that is a list leaves the plan',
    at: ['period'],
    value: ['2021', '2028'],
    issue: wrongType('period', 'object', '[…]'),
  },
  {
    name: 'a level whose name is a number keeps its place',
    at: ['levels', 1, 'name'],
    value: 5,
    issue: wrongType('levels[1].name', 'text', '5'),
  },
  {
    name: 'an area whose id is a number is left out',
    at: ['areas', 0, 'id'],
    value: 1,
    issue: wrongType('areas[0].id', 'text', '1'),
    leftOut: ['areas', 0],
  },
  {
    name: 'areas that are no list leave the plan',
    at: ['areas'],
    value: { people: 'Ludzie' },
    issue: wrongType('areas', 'list', '{…}'),
  },
  {
    name: 'a misspelt field of a goal is reported',
    at: ['goals', 1, 'descripton'],
    value: 'Opis',
    issue: { code: 'unknown-key', path: 'goals[1].descripton', params: { key: 'descripton' } },
  },
  {
    name: 'a misspelt field of the plan is reported',
    at: ['introdution'],
    value: 'Wstęp',
    issue: { code: 'unknown-key', path: 'introdution', params: { key: 'introdution' } },
  },
];

describe('one mistake in a strategy is reported, and everything else is shown', () => {
  for (const { name, at, value, issue, leftOut = at } of mistakes) {
    it(name, () => {
      const parsed = parseStrategy(withValueAt(plan, at, value));
      const right = parseStrategy(withoutAt(withValueAt(plan, at, value), leftOut));
      expect(parsed.issues).to.deep.equal([issue]);
      expect(right.issues, 'without the mistake').to.deep.equal([]);
      expect(parsed.value).to.deep.equal(right.value);
    });
  }

  it('fields that begin with _ or $ are the author’s own', () => {
    const parsed = parseStrategy({ ...plan, $schema: 'x', _note: 1 });
    expect(parsed.issues).to.deep.equal([]);
    expect(parsed.value).to.deep.equal(parseStrategy(plan).value);
  });

  it('every mistake at once is reported, each with its place', () => {
    const apart = mistakes.filter(({ at }) => at[0] === 'goals' && at[1] === 0 && at.length <= 4);
    const document = apart.reduce<unknown>(
      (all, { at, value }) => withValueAt(all, at, value),
      plan,
    );
    expect(parseStrategy(document).issues).to.have.deep.members(apart.map(({ issue }) => issue));
  });

  it('a received value that is very long is cut short', () => {
    const { issues } = parseStrategy({ goals: ['x'.repeat(1000)] });
    expect(String(issues[0]?.params['received'])).to.have.length(60);
  });
});
