/**
 * Runs the suites that are named, one after another: `tsx tools/check.ts check:lint test:node`. Those
 * with a plus sign between them run side by side: `check:types+check:lint`. The output of one that
 * fails is shown; the last line is `N passed, N failed`.
 */
import { countSuite, countTests, type Counts } from './check/count-tests.js';
import { runSuite } from './check/run-suite.js';
import { suites, type Suite } from './check/suites.js';

const chosen = process.argv.slice(2).map((group) => group.split('+').map(findSuite));
const total = { passed: 0, failed: 0 };
for (const group of chosen) {
  for (const { passed, failed } of await Promise.all(group.map(runAndReport))) {
    total.passed += passed;
    total.failed += failed;
  }
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function findSuite(script: string): Suite {
  const suite = suites.find((one) => one.script === script);
  if (suite) return suite;
  throw new Error(`There is no suite "${script}". tools/check/suites.ts has them.`);
}

async function runAndReport(suite: Suite) {
  const { succeeded, output, minutes } = await runSuite(suite);
  const counts = countSuite(succeeded, suite.countsTests && countTests(output));
  if (counts.failed > 0) console.log(output.trim());
  const mark = counts.failed > 0 ? '✗' : '✓';
  const tests = suite.countsTests ? `, ${describeCounts(counts)}` : '';
  console.log(`${mark} ${suite.script}, ${minutes.toFixed(1)} min${tests}`);
  return counts;
}

function describeCounts({ passed, failed, skipped }: Counts): string {
  const reason = skipped > 0 ? `, ${skipped} skipped (CONTRIBUTING.md says why)` : '';
  return `${passed} passed, ${failed} failed${reason}`;
}
