export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Reads the last counts that the web test runner or node:test printed. */
export function countTests(output: string): Counts {
  const browser = /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g;
  const last = Array.from(output.matchAll(browser)).at(-1);
  if (last) {
    return { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3] ?? 0) };
  }
  const number = (label: string) =>
    Number(Array.from(output.matchAll(new RegExp(`^ℹ ${label} (\\d+)$`, 'gm'))).at(-1)?.[1] ?? 0);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped'),
  };
}

/** A suite that fails without a failed test (no test found, coverage, a crash) fails as one. */
export function countSuite(succeeded: boolean, tests: Counts | undefined): Counts {
  if (!tests) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  const isFailure = !succeeded || tests.passed + tests.failed === 0;
  return isFailure && tests.failed === 0 ? { ...tests, failed: 1 } : tests;
}
