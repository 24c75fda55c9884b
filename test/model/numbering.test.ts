import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { compareNumbers } from '../../src/model/numbering.js';

describe('goal numbers', () => {
  it('2.10 stands after 2.9', () => {
    expect(['2.10', '2.9', '2.11', '2.1'].sort(compareNumbers)).to.deep.equal([
      '2.1',
      '2.9',
      '2.10',
      '2.11',
    ]);
    fc.assert(fc.property(fc.nat(), (n) => n >= 0));
  });
});
