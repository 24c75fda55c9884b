import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSuite, countTests } from '../../tools/check/count-tests.js';

test('reads the last counts of the browser tests', () => {
  const output =
    'Chrome: | 0/2 test files | 0 passed, 0 failed\nChrome: | 2/2 test files | 7 passed, 1 failed';
  assert.deepEqual(countTests(output), { passed: 7, failed: 1 });
});

test('reads the counts of node:test', () => {
  const output = 'ℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\n';
  assert.deepEqual(countTests(output), { passed: 3, failed: 2 });
});

test('a failing suite without a failed test counts as one failure', () => {
  assert.deepEqual(countSuite(false, { passed: 7, failed: 0 }), { passed: 7, failed: 1 });
  assert.deepEqual(countSuite(false, undefined), { passed: 0, failed: 1 });
});

test('a suite that ran no test fails', () => {
  assert.deepEqual(countSuite(true, countTests('no test files')), { passed: 0, failed: 1 });
});
