import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseStrategy } from '../../src/model/strategy.js';
import { MAX_GOALS } from '../../src/model/goals.js';

describe('slips in a strategy', () => {
  it('a goal whose title is an empty language map is reported', () => {
    expect(parseStrategy({ goals: [{ title: {} }] }).issues).to.have.length(1);
  });
  it('an optional empty language map is reported', () => {
    expect(parseStrategy({ goals: [], title: {} }).issues).to.have.length(1);
  });
  it('a wrong level does not give its place to the next one', () => {
    const levels = [{ nmae: 'Cel strategiczny' }, { name: 'Cel operacyjny' }];
    const { value } = parseStrategy({ goals: [], levels });
    expect(value?.levels?.[0]?.name).not.to.equal('Cel operacyjny');
  });
  for (const key of ['toString', 'constructor']) {
    it(`an unknown field "${key}" is reported`, () => {
      const { issues } = parseStrategy({ goals: [{ title: 'A', [key]: 'x' }] });
      expect(issues.map(({ path }) => path)).to.deep.equal([`goals[0].${key}`]);
    });
  }
  it('a plan that is cut still shows its first goals in order', () => {
    const goals = Array.from({ length: MAX_GOALS + 1 }, (_, n) => ({
      title: 'A',
      number: `${MAX_GOALS + 1 - n}`,
    }));
    expect(parseStrategy({ goals }).value?.goals[0]?.number).to.equal('2');
  });
});
