import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Session } from './outcome.js';

const reporter = fileURLToPath(new URL('node-reporter.mjs', import.meta.url));

/** Whether a test file needs no page, and so runs in Node. */
export const runsInNode = (testFile: string): boolean =>
  readFileSync(testFile, 'utf8').includes("from 'node:test'");

/** Runs all tests of a file. */
export function runInNode(testFile: string): Session {
  const tests = outputOf(testFile)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as NonNullable<Session['testResults']>['tests'][number]);
  return { testResults: { name: '', suites: [], tests }, errors: [] };
}

function outputOf(testFile: string): string {
  const options = ['--import', 'tsx', `--test-reporter=${reporter}`, testFile];
  try {
    return execFileSync(process.execPath, options, { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    // It ends so where a test has failed.
    return (error as { stdout: string }).stdout;
  }
}
