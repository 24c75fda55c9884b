import { expect } from '@open-wc/testing';
import { parseFragment } from '../../../src/elements/shared/fragment.js';

describe('links into the plan', () => {
  it('a link to a goal names its number', () => {
    expect(parseFragment('#goal=2.10')).to.deep.equal({ goal: '2.10', in: undefined });
  });

  it('a link to a goal names its id, also with spaces and letters of the city', () => {
    expect(parseFragment('#goal=zielony%20Toru%C5%84')?.goal).to.equal('zielony Toruń');
    expect(parseFragment('#goal=+1.1+')?.goal).to.equal('1.1');
  });

  it('a link says which of two plans is meant', () => {
    expect(parseFragment('#goal=2.10&in=plan')).to.deep.equal({ goal: '2.10', in: 'plan' });
    expect(parseFragment('#in=plan&goal=2.10')).to.deep.equal({ goal: '2.10', in: 'plan' });
  });

  it('a link works with keys that are still to come', () => {
    expect(parseFragment('#goal=2.10&lang=en')?.goal).to.equal('2.10');
  });

  for (const hash of ['', '#', '#goal=', '#goal=%20', '#goal', '#other', '#%E0%A4%A', '#in=plan']) {
    it(`"${hash}" is left to the page`, () => {
      expect(parseFragment(hash)).to.be.undefined;
    });
  }

  it('a broken escape in a goal is taken as it stands, and throws nothing', () => {
    expect(parseFragment('#goal=%E0%A4%A')?.goal).to.be.a('string');
  });
});
