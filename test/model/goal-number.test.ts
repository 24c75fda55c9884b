import { expect } from 'chai';
import { describe, it } from 'node:test';
import {
  compareNumbers,
  contradictsParent,
  isWithin,
  showNumber,
} from '../../src/model/goal-number.js';
import { parentNumber } from '../../src/model/parent-number.js';
import { isNumber } from '../../src/model/is-goal-number.js';

describe('the number of a goal', () => {
  for (const [number, goal] of [
    ['1.3', '1.3'],
    ['1.3.2', '1.3'],
    ['1.3.2.10', '1'],
    ['1.3.', '1.3'],
    ['1.3', '1.3.'],
    [' 1.3 ', '1.3'],
    ['parks', 'parks'],
  ] as const) {
    it(`"${number}" is "${goal}" or below it`, () => {
      expect(isWithin(number, goal)).to.be.true;
    });
  }

  for (const [number, goal] of [
    ['1.30', '1.3'],
    ['1', '1.3'],
    ['11.3', '1'],
    ['2.1.3', '1.3'],
    ['parks-north', 'parks'],
    ['', '1'],
  ] as const) {
    it(`"${number}" is not "${goal}" and not below it`, () => {
      expect(isWithin(number, goal)).to.be.false;
    });
  }

  it('ends with one full stop for a reader, however the data write it', () => {
    expect(['2.10', '2.10.', ' 2.10. '].map(showNumber)).to.deep.equal(['2.10.', '2.10.', '2.10.']);
  });

  it('keeps the bracket that the data end it with', () => {
    expect(['a)', '1)'].map(showNumber)).to.deep.equal(['a)', '1)']);
  });

  it('names the goal above it, up to the top', () => {
    expect(parentNumber('2.10.1')).to.equal('2.10');
    expect(parentNumber('2.10')).to.equal('2');
    expect(parentNumber('2')).to.be.undefined;
    expect(parentNumber('.2')).to.be.undefined;
  });

  it('is told from a word, also while somebody types it', () => {
    for (const number of ['2', '2.10', '2.', '2.10.', '1.a', 'A.1', 'ix.3.b'])
      expect(isNumber(number), number).to.be.true;
    for (const word of ['', '.', 'parks', '2a', 'C2', '1-5'])
      expect(isNumber(word), word).to.be.false;
  });

  for (const [number, parent] of [
    ['3.1', '2'],
    ['1.1', '1.1'],
    ['II.1', 'I'],
  ] as const) {
    it(`"${number}" does not belong below "${parent}"`, () => {
      expect(contradictsParent(number, parent)).to.be.true;
    });
  }

  for (const [number, parent] of [
    ['2.1', '2'],
    ['3', '2'],
    ['O1.1', 'S1'],
    ['I.1', '1'],
    ['parks', '2'],
  ] as const) {
    it(`"${number}" may belong below "${parent}"`, () => {
      expect(contradictsParent(number, parent)).to.be.false;
    });
  }
});

const inOrder = (...numbers: string[]) => numbers.sort(compareNumbers);

describe('the order of goal numbers', () => {
  it('2.10 comes after 2.9', () => {
    expect(inOrder('2.10', '2.9')).to.deep.equal(['2.9', '2.10']);
  });

  it('2.2 comes before 2.11, and 10 after 9', () => {
    expect(inOrder('10', '2.11', '9', '2.2')).to.deep.equal(['2.2', '2.11', '9', '10']);
  });

  it('a goal comes before its own sub-goals', () => {
    expect(inOrder('1.1.1', '1.1', '1')).to.deep.equal(['1', '1.1', '1.1.1']);
  });

  it('Roman numerals are counted: IX after VIII, also below other numbers and in small letters', () => {
    expect(inOrder('IX', 'X', 'V', 'VIII', 'I', 'XIX', 'IV')).to.deep.equal([
      'I',
      'IV',
      'V',
      'VIII',
      'IX',
      'X',
      'XIX',
    ]);
    expect(inOrder('XLI', 'XL', 'XXXIX', 'XLIX')).to.deep.equal(['XXXIX', 'XL', 'XLI', 'XLIX']);
    expect(inOrder('II.ix', 'II.v', 'I.10', 'I.9')).to.deep.equal(['I.9', 'I.10', 'II.v', 'II.ix']);
  });

  it('letters are in the order of the alphabet, also those that are Roman numerals', () => {
    expect(inOrder('J', 'V', 'I', 'W', 'H', 'X')).to.deep.equal(['H', 'I', 'J', 'V', 'W', 'X']);
  });

  it('letters count too: 2a, 2b, 10a', () => {
    expect(inOrder('10a', '2b', '2a')).to.deep.equal(['2a', '2b', '10a']);
  });

  it('prefixes count too: C2 comes before C10', () => {
    expect(inOrder('C10', 'C2', 'C1')).to.deep.equal(['C1', 'C2', 'C10']);
  });

  it('is the same for one number written twice', () => {
    expect(compareNumbers('2.10', '2.10')).to.equal(0);
  });
});
