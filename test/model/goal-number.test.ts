import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isWithin } from '../../src/model/goal-number.js';

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
});
