import { expect } from 'chai';
import { describe, it } from 'node:test';
import { compareNumbers } from '../../src/model/numbering.js';

const inOrder = (...numbers: string[]) => numbers.sort(compareNumbers);

describe('the order of goal numbers', () => {
  it('2.10 stands after 2.9', () => {
    expect(inOrder('2.10', '2.9')).to.deep.equal(['2.9', '2.10']);
  });

  it('2.2 stands before 2.11, and 10 after 9', () => {
    expect(inOrder('10', '2.11', '9', '2.2')).to.deep.equal(['2.2', '2.11', '9', '10']);
  });

  it('a goal stands before its own sub-goals', () => {
    expect(inOrder('1.1.1', '1.1', '1')).to.deep.equal(['1', '1.1', '1.1.1']);
  });

  it('letters count too: 2a, 2b, 10a', () => {
    expect(inOrder('10a', '2b', '2a')).to.deep.equal(['2a', '2b', '10a']);
  });

  it('prefixes count too: C2 stands before C10', () => {
    expect(inOrder('C10', 'C2', 'C1')).to.deep.equal(['C1', 'C2', 'C10']);
  });

  it('is the same for one number written twice', () => {
    expect(compareNumbers('2.10', '2.10')).to.equal(0);
  });
});
