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
      expect(parseFragment(hash)).to.deep.equal({
        goal,
        search: undefined,
        texts: undefined,
        in: plan,
      });
    });
  }

  for (const [hash, search] of [
    ['#search=parki', 'parki'],
    ['#search=ziele%C5%84+miejska', 'zieleń miejska'],
    ['#search=%202.10%20', '2.10'],
  ] as const) {
    it(`${hash} leads to a search for "${search}"`, () => {
      const fragment = parseFragment(hash);
      expect(fragment).to.deep.equal({ goal: undefined, search, texts: undefined, in: undefined });
    });
  }

  const others = [
    '',
    '#',
    '#contact',
    '#goal=',
    '#goal=%20',
    '#search=',
    '#in=plan',
    '#:~:text=goal',
  ];
  for (const hash of others) {
    it(`"${hash}" is for others, and leads nowhere in a plan`, () => {
      const { goal, search } = parseFragment(hash);
      expect([goal, search]).to.deep.equal([undefined, undefined]);
    });
  }
});
