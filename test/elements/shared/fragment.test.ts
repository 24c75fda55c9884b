import { expect } from '@open-wc/testing';
import { pathToGoal } from '../../../src/model/path-to-goal.js';
import { parseStrategy } from '../../../src/model/strategy.js';
import { addressWith } from '../../../src/elements/shared/fragment-address.js';
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
    ['#goal-2_10', '2.10', undefined],
    ['#goal-I_1', 'I.1', undefined],
    ['#goal-2_10--in-plan', '2.10', 'plan'],
    ['#goal-zielen', 'zielen', undefined],
    ['#goal=1.1.', '1.1', undefined],
    ['#goal=1.A', '1.A', undefined],
    ['#goal%3D1.1', '1.1', undefined],
    ['#goal=1.1)', '1.1', undefined],
    ['#goal=1.1&in=plan).', '1.1', 'plan'],
    ['#goal-1_1.', '1.1', undefined],
    ['#goal-1_1%29', '1.1', undefined],
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
    '#goal-',
    '#goals',
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

describe('a link that we write', () => {
  for (const search of [
    'parki',
    'zieleń & parki',
    '2.10',
    'a--in-b',
    'a-b_c',
    '“Łąka” 😀',
    '𝟙 ſK',
  ]) {
    it(`to a search for ${search} leads to that search`, () => {
      const { hash } = addressWith({ search, texts: 'simple', in: 'mój plan' });
      expect(hash).to.match(/^#search=/);
      const fragment = parseFragment(hash);
      expect([fragment.search, fragment.texts, fragment.in]).to.deep.equal([
        search,
        'simple',
        'mój plan',
      ]);
      expect(addressWith(parseFragment(addressWith({ search }).hash)).hash).to.equal(
        addressWith({ search }).hash,
      );
    });
  }

  const names = [
    '2.10',
    'I.1',
    '1.a',
    '1-5',
    'a)',
    'C2',
    'wisła',
    'nowa sala',
    '50%',
    '"x"',
    'a--in-b',
  ];
  for (const goal of names) {
    it(`to goal ${goal} is a selector for a theme, and leads to the goal with this name`, () => {
      const { value } = parseStrategy({
        goals: [
          { title: 'B', id: 'b' },
          { title: 'A', id: goal },
        ],
      });
      for (const plan of [undefined, 'plan', 'mój plan']) {
        const { hash } = addressWith({ goal, texts: 'simple', in: plan });
        expect(document.querySelector(hash), hash).to.equal(null);
        const fragment = parseFragment(hash);
        expect(pathToGoal(value!.goals, fragment.goal!)[0]?.goal.title, hash).to.equal('A');
        expect(fragment.texts).to.equal('simple');
        expect(fragment.in === undefined).to.equal(plan === undefined);
      }
    });
  }
});
