import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growthExponent, mapSpread, spreadOf } from '../report/statistics.js';

describe('the numbers of a report', () => {
  it('a median is the one in the middle, whatever the order', () => {
    assert.equal(spreadOf([30, 1, 2])?.median, 2);
    assert.equal(spreadOf([100, 9])?.median, 54.5);
    assert.equal(spreadOf([]), undefined);
  });

  it('the quartiles have half of the numbers between them', () => {
    assert.deepEqual(spreadOf([50, 10, 40, 20, 30]), { median: 30, lower: 20, upper: 40 });
    assert.deepEqual(spreadOf([1, 2, 3, 4]), { median: 2.5, lower: 1.75, upper: 3.25 });
    assert.deepEqual(spreadOf([7]), { median: 7, lower: 7, upper: 7 });
  });

  it('one visit that took much longer changes none of them much', () => {
    assert.deepEqual(spreadOf([10, 20, 30, 40, 5_000]), { median: 30, lower: 20, upper: 40 });
  });

  it('a spread is written in another unit as a whole', () => {
    const inKilobytes = mapSpread({ median: 2_048, lower: 1_024, upper: 4_096 }, (n) => n / 1_024);
    assert.deepEqual(inKilobytes, { median: 2, lower: 1, upper: 4 });
  });

  it('a time that grows in step with the goals has the exponent 1, with their square 2', () => {
    assert.equal(growthExponent(10, 10), 1);
    assert.equal(growthExponent(100, 10), 2);
  });
});
