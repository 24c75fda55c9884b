import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growthExponent, median } from '../report/statistics.js';

describe('the numbers of a report', () => {
  it('a median is the one in the middle, whatever the order', () => {
    assert.equal(median([30, 1, 2]), 2);
    assert.equal(median([100, 9]), 54.5);
    assert.equal(median([]), undefined);
  });

  it('a time that grows in step with the goals has the exponent 1, with their square 2', () => {
    assert.equal(growthExponent([1_000, 20], [10_000, 200]), 1);
    assert.equal(growthExponent([1_000, 20], [10_000, 2_000]), 2);
  });
});
