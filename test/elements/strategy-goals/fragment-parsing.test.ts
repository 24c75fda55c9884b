import { expect } from '@open-wc/testing';
import { parseFragment } from '../../../src/elements/shared/fragment.js';

describe('links into the plan that somebody has mistyped', () => {
  for (const hash of ['#goal', '#%E0%A4%A', '#goal&in=plan', '#=2.10', '#GOAL=2.10']) {
    it(`"${hash}" is left to the page, and throws nothing`, () => {
      const { goal, search } = parseFragment(hash);
      expect([goal, search]).to.deep.equal([undefined, undefined]);
    });
  }

  it('a broken escape in a goal is taken as it is', () => {
    expect(parseFragment('#goal=%E0%A4%A').goal).to.match(/%A$/);
  });

  it('a plus is a space, as in the address of a search', () => {
    expect(parseFragment('#goal=zielony+Toru%C5%84+').goal).to.equal('zielony Toruń');
  });
});
