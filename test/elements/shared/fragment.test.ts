import { expect } from '@open-wc/testing';
import { parseFragment } from '../../../src/elements/shared/fragment.js';

describe('the part of an address after #, as a link into a plan', () => {
  for (const [hash, goal, plan] of [
    ['#goal=2.10', '2.10', undefined],
    ['goal=2.10', '2.10', undefined],
    ['#goal=2.10&in=plan', '2.10', 'plan'],
    ['#in=plan&goal=2.10', '2.10', 'plan'],
    ['#goal=%202.10%20', '2.10', undefined],
    ['#goal=czysta-wis%C5%82a', 'czysta-wisła', undefined],
    ['#goal=2&page=7', '2', undefined],
  ] as const) {
    it(`${hash} leads to goal ${goal}${plan ? ` of the plan with the id ${plan}` : ''}`, () => {
      expect(parseFragment(hash)).to.deep.equal({ goal, in: plan });
    });
  }

  for (const hash of ['', '#', '#contact', '#goal=', '#goal=%20', '#in=plan', '#:~:text=goal']) {
    it(`"${hash}" is for others, and leads nowhere in a plan`, () => {
      expect(parseFragment(hash)).to.be.undefined;
    });
  }
});
