import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Result } from '../measure/visit.js';
import { summarize } from '../report/summary.js';

const load = {
  kind: 'load',
  size: 1_000,
  condition: 'fast',
  language: 'pl',
  width: 360,
} as const;
const visit = (variant: string, round: number, done: number): Result => ({
  ...load,
  variant,
  round,
  measured: { done },
});
const cell = (variant: string) => ({ ...load, variant, metric: 'done' });

describe('what several rounds say together', () => {
  it('a round in which the computer was busy does not change how two pages compare', () => {
    const summary = summarize([
      ...[visit('ours', 0, 50), visit('theirs', 0, 100)],
      ...[visit('ours', 1, 5_000), visit('theirs', 1, 10_000)],
      ...[visit('ours', 2, 60), visit('theirs', 2, 120)],
    ]);
    const ratio = summary.ratio(cell('ours'), cell('theirs'));
    assert.deepEqual(ratio, { median: 0.5, lower: 0.5, upper: 0.5 });
    assert.deepEqual(summary.value(cell('ours')), { median: 60, lower: 55, upper: 2_530 });
  });

  it('a page that failed in a round is compared in the others', () => {
    const summary = summarize([
      visit('ours', 0, 50),
      ...[visit('ours', 1, 60), visit('theirs', 1, 120)],
    ]);
    assert.equal(summary.ratio(cell('ours'), cell('theirs'))?.median, 0.5);
  });

  it('what nobody has measured has no value, and no zero', () => {
    const summary = summarize([visit('ours', 0, 50)]);
    assert.equal(summary.value(cell('theirs')), undefined);
    assert.equal(summary.ratio(cell('ours'), cell('theirs')), undefined);
  });

  it('an English page, and one in another window, are pages of their own', () => {
    const summary = summarize([visit('ours', 0, 50)]);
    assert.equal(summary.value({ ...cell('ours'), language: 'en' }), undefined);
    assert.equal(summary.value({ ...cell('ours'), width: 1280 }), undefined);
  });
});
