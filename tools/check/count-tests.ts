export interface Counts {
  passed: number;
  failed: number;
}

/** Reads the last counts that the web test runner or node:test printed. */
export function countTests(output: string): Counts {
  const browser = Array.from(output.matchAll(/(\d+) passed, (\d+) failed/g)).at(-1);
  if (browser) return { passed: Number(browser[1]), failed: Number(browser[2]) };
  const number = (label: string) =>
    Number(Array.from(output.matchAll(new RegExp(`^ℹ ${label} (\\d+)$`, 'gm'))).at(-1)?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') + number('cancelled') };
}

/** A suite that fails without a failed test (no test found, coverage, a crash) fails as one. */
export function countSuite(succeeded: boolean, tests: Counts | undefined): Counts {
  if (!tests) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const isFailure = !succeeded || tests.passed + tests.failed === 0;
  return isFailure && tests.failed === 0 ? { ...tests, failed: 1 } : tests;
}
