import { expect } from 'chai';
import { describe, it } from 'node:test';
import { walkGoals } from '../../src/model/goal-tree.js';
import { MAX_GOALS, MAX_LEVELS } from '../../src/model/goals.js';
import { parseStrategy } from '../../src/model/strategy.js';
import { nestedGoals } from '../support/strategies.js';

const goalsOf = (document: unknown) => parseStrategy(document).value?.goals ?? [];

describe('a plan with very many levels', () => {
  it('is shown to the twelfth without a report', () => {
    const { value, issues } = parseStrategy({ goals: nestedGoals(MAX_LEVELS) });
    expect(issues).to.deep.equal([]);
    expect([...walkGoals(value?.goals ?? [])]).to.have.length(12);
  });

  it('is reported once, however many branches are too deep', () => {
    const goals = [...nestedGoals(14), ...nestedGoals(13)];
    const path = `goals[0]${'.goals[0]'.repeat(11)}.goals`;
    expect(parseStrategy({ goals }).issues).to.deep.equal([
      { code: 'too-deep', path, params: { max: 12 } },
    ]);
  });

  it('keeps the deeper goals in the model', () => {
    let [goal] = goalsOf({ goals: nestedGoals(14) });
    for (let level = 1; level < 14; level += 1) goal = goal?.goals[0];
    expect(goal?.title).to.equal('Level 14');
  });

  it('may nest 200,000 levels deep without an error', () => {
    const { value, issues } = parseStrategy({ goals: nestedGoals(200_000) });
    expect(value?.goals[0]?.title).to.equal('Level 1');
    expect(issues.map(({ code }) => code)).to.deep.equal(['too-deep', 'too-many']);
  });

  it('may hold 200,000 nested brackets in a field without an error', () => {
    let brackets: unknown = [];
    for (let depth = 0; depth < 200_000; depth += 1) brackets = [brackets];
    const { value, issues } = parseStrategy({ goals: [{ title: 'A', url: brackets }] });
    expect(value?.goals).to.have.length(1);
    expect(issues.map(({ path }) => path)).to.deep.equal(['goals[0].url']);
  });
});

describe('a plan with very many goals', () => {
  const titles = (count: number) => Array.from({ length: count }, (_, n) => ({ title: `${n}` }));

  it('shows 20,000 of them without a report', () => {
    const { value, issues } = parseStrategy({ goals: titles(MAX_GOALS) });
    expect(value?.goals).to.have.length(20_000);
    expect(issues).to.deep.equal([]);
  });

  it('is cut after 20,000, and the place of the cut is reported', () => {
    const { value, issues } = parseStrategy({ goals: titles(MAX_GOALS + 2) });
    expect(value?.goals).to.have.length(20_000);
    expect(value?.goals.at(-1)?.title).to.equal('19999');
    expect(issues).to.deep.equal([
      { code: 'too-many', path: 'goals[20000]', params: { max: 20_000 } },
    ]);
  });

  it('keeps all goals of the upper levels when it is cut', () => {
    const goals = [{ title: 'First', goals: titles(MAX_GOALS) }, { title: 'Last' }];
    const { value, issues } = parseStrategy({ goals });
    expect(value?.goals.map(({ title }) => title)).to.deep.equal(['First', 'Last']);
    expect(value?.goals[0]?.goals).to.have.length(MAX_GOALS - 2);
    expect(issues.map(({ path }) => path)).to.deep.equal([`goals[0].goals[${MAX_GOALS - 2}]`]);
  });
});

describe('a plan with very many goals under one number', () => {
  it('has short keys for all of them, however deep they nest', () => {
    let goals: object[] = [];
    for (let level = 1; level <= 2000; level += 1) goals = [{ number: '1', title: 'A', goals }];
    const keys: string[] = [];
    for (let [goal] = goalsOf({ goals }); goal; [goal] = goal.goals) keys.push(goal.key);
    expect(new Set(keys)).to.have.property('size', 2000);
    expect(Math.max(...keys.map(({ length }) => length))).to.be.below(220);
  });
});

describe('a file that tries to change what all objects inherit', () => {
  const attack = JSON.parse(`{
    "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},
    "title": {"__proto__": "x", "pl": "Cele"},
    "goals": [{"title": "A", "__proto__": {"polluted": 1, "url": "https://example.org/"}}],
    "levels": [{"name": "Cel", "count": {"__proto__": "{n}", "pl": "{n}"}}]
  }`) as unknown;

  it('changes nothing', () => {
    parseStrategy(attack);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    expect({}).not.to.have.property('polluted');
  });

  it('is shown without what it tried', () => {
    const { value } = parseStrategy(attack);
    expect(value?.title).to.include({ pl: 'Cele' });
    expect(Object.getPrototypeOf(value?.title)).to.equal(Object.prototype);
    expect(Object.getPrototypeOf(value?.goals[0])).to.equal(Object.prototype);
    expect(value?.goals[0]?.url).to.equal(undefined);
    expect(value?.goals[0]).not.to.have.property('polluted');
  });
});
