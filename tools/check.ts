/**
 * Runs every check of the project, one after another, or with `--tests` only the tests, or with
 * `--engines` those of the browser in Chromium, Firefox and WebKit, or with `--hosts` those in real
 * content management systems. The output of one that fails is shown; the last line is
 * `N passed, N failed`.
 */
import { countSuite, countTests, type Counts } from './check/count-tests.js';
import { runSuite } from './check/run-suite.js';
import { engineSuites, hostSuites, quickSuites, suites, type Suite } from './check/suites.js';

const chosen = chooseSuites(process.argv[2]);
const total = { passed: 0, failed: 0 };
for (const suite of chosen) {
  const { passed, failed } = await runAndReport(suite);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function chooseSuites(option: string | undefined): readonly Suite[] {
  if (option === '--tests') return quickSuites;
  if (option === '--hosts') return hostSuites;
  return option === '--engines' ? engineSuites : suites;
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
  const reason = skipped > 0 ? `, ${skipped} skipped (test/support/engine.ts says why)` : '';
  return `${passed} passed, ${failed} failed${reason}`;
}
