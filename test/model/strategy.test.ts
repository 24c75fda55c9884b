import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseStrategy } from '../../src/model/strategy.js';
import { plan } from '../support/strategies.js';

describe('a strategy without a mistake', () => {
  const { value, issues } = parseStrategy(plan);

  it('has no issue, whichever fields it uses', () => {
    expect(issues).to.deep.equal([]);
  });

  it('keeps everything around its goals', () => {
    const { goals, ...rest } = plan;
    expect(value).to.deep.include(rest);
    expect(value?.goals).to.have.length(goals.length);
  });

  it('keeps every field of a goal', () => {
    const [goal] = value?.goals ?? [];
    const { title, description, url, tags } = plan.goals[0]!;
    expect(goal).to.deep.include({ number: '1', title, description, url, tags });
    expect(goal?.areas).to.deep.equal(['people', 'place']);
  });

  it('keeps goals under goals', () => {
    const below = value?.goals[0]?.goals.map(({ number, title }) => [number, title]);
    expect(below).to.deep.equal([
      ['1.1', 'Więcej parków'],
      ['1.2', 'Lepsze szkoły'],
    ]);
  });

  it('has one area where a goal names one, and none where it names none', () => {
    const areas = value?.goals[0]?.goals.map((goal) => goal.areas);
    expect(areas).to.deep.equal([[], ['people']]);
  });

  it('may consist of a list of goals only', () => {
    expect(parseStrategy({ goals: [] }).issues).to.deep.equal([]);
    expect(parseStrategy({ goals: [] }).value?.goals).to.deep.equal([]);
  });

  it('stays as it was given', () => {
    const given = structuredClone(plan);
    parseStrategy(given);
    expect(given).to.deep.equal(plan);
  });
});

describe('the addresses of a strategy', () => {
  const document = { source: 'plan.pdf', goals: [{ title: 'A', url: '../a.html' }] };

  it('are relative to the file', () => {
    const { value, issues } = parseStrategy(document, {
      base: 'https://city.example/data/plan.json',
    });
    expect(issues).to.deep.equal([]);
    expect(value?.source).to.equal('https://city.example/data/plan.pdf');
    expect(value?.goals[0]?.url).to.equal('https://city.example/a.html');
  });

  it('are left out and reported where nobody knows what they are relative to', () => {
    const { value, issues } = parseStrategy(document);
    expect(value?.source).to.equal(undefined);
    expect(value?.goals[0]?.url).to.equal(undefined);
    expect(issues).to.have.deep.members([
      { code: 'unsafe-url', path: 'source', params: { url: 'plan.pdf' } },
      { code: 'unsafe-url', path: 'goals[0].url', params: { url: '../a.html' } },
    ]);
  });
});

describe('a document that is no strategy has no value', () => {
  const wrong = (path: string, expected: string, received: string) => [
    { code: 'wrong-type', path, params: { expected, received } },
  ];
  const cases: [string, unknown, unknown][] = [
    ['without goals', {}, [{ code: 'missing', path: 'goals', params: {} }]],
    ['with a number for goals', { goals: 5 }, wrong('goals', 'list', '5')],
    ['with null for goals', { goals: null }, wrong('goals', 'list', 'null')],
    ['with one goal instead of a list', { goals: { title: 'A' } }, wrong('goals', 'list', '{…}')],
    ['of nothing', null, wrong('', 'object', 'null')],
    ['of a number', 5, wrong('', 'object', '5')],
    ['of a text', 'Cele', wrong('', 'object', '"Cele"')],
    ['that is not there', undefined, wrong('', 'object', 'undefined')],
    ['of a list', [{ title: 'A' }], wrong('', 'object', '[…]')],
  ];
  for (const [name, document, issues] of cases) {
    it(name, () => {
      expect(parseStrategy(document)).to.deep.equal({ issues });
    });
  }
});
