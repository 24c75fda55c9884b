import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSuite, countTests } from '../../tools/check/count-tests.js';

test('reads the last counts of the browser tests', () => {
  const output =
    'Chrome: | 0/2 test files | 0 passed, 0 failed\nChrome: | 2/2 test files | 7 passed, 1 failed';
  assert.deepEqual(countTests(output), { passed: 7, failed: 1, skipped: 0 });
});

test('reads how many tests a browser cannot run', () => {
  const output = 'WebKit: | 2/2 test files | 7 passed, 1 failed, 3 skipped';
  assert.deepEqual(countTests(output), { passed: 7, failed: 1, skipped: 3 });
});

test('reads the counts of node:test', () => {
  const output = 'ℹ tests 6\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\n';
  assert.deepEqual(countTests(output), { passed: 3, failed: 2, skipped: 1 });
});

test('a failing suite without a failed test counts as one failure', () => {
  const tests = { passed: 7, failed: 0, skipped: 0 };
  assert.deepEqual(countSuite(false, tests), { ...tests, failed: 1 });
  assert.deepEqual(countSuite(false, undefined), { passed: 0, failed: 1, skipped: 0 });
});

test('a suite that ran no test fails', () => {
  const none = countTests('no test files');
  assert.deepEqual(countSuite(true, none), { passed: 0, failed: 1, skipped: 0 });
});
