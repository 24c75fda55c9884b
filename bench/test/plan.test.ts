import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseStrategy } from '../../src/model/strategy.js';
import { makePlan } from '../data/plan.js';

describe('the plan that is measured', () => {
  for (const size of [27, 400, 1_000, 10_000]) {
    it(`has ${size} operational goals, and nothing wrong in it`, () => {
      const { value, issues } = parseStrategy(makePlan(size));
      assert.deepEqual(issues, []);
      const inGoals = value?.goals.map(({ goals }) => goals.length) ?? [];
      assert.equal(
        inGoals.reduce((sum, count) => sum + count),
        size,
      );
      assert.ok(inGoals.every((count) => count > 0 && count <= 25));
    });
  }

  it('is the same each time', () => {
    assert.deepEqual(makePlan(27), makePlan(27));
  });
});
