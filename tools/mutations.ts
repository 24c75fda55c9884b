/**
 * Plants each defect of test/mutations in a copy of the working tree, alone, and runs there the one
 * test that has to notice it. With words after it (`npm run test:mutations -- focus`) only the defects
 * in whose theme, harm, file or test one of them is. In CI a third of them, and those whose file or
 * test the commit has changed (tools/check/sample.ts). The last line is `N passed, N failed`: passed is a
 * defect that was noticed.
 */
import { mutations } from '../test/mutations/index.js';
import { changedFiles, isInSample, isSample } from './check/sample.js';
import { plantAndTest } from './mutations/plant-and-test.js';
import { describeResult } from './mutations/report.js';

const words = process.argv.slice(2);
const named = Object.entries(mutations).flatMap(([theme, ofTheme]) =>
  ofTheme.filter(({ harm, file, killedBy, test }) => {
    const text = [theme, harm, file, killedBy, test].join('\n');
    return words.length === 0 || words.some((word) => text.includes(word));
  }),
);
const changed = isSample ? changedFiles() : new Set<string>();
const chosen = named.filter(
  ({ file, killedBy }, index) =>
    !isSample || isInSample(index, 3) || changed.has(file) || changed.has(killedBy),
);
if (chosen.length === 0)
  throw new Error(`No defect of test/mutations has “${words.join('” or “')}” in it.`);
const results = await plantAndTest(chosen);
console.log(results.map(describeResult).join('\n'));
const killed = results.filter(({ isKilled }) => isKilled).length;
console.log(`\n${killed} of ${results.length} mutants killed`);
console.log(`${killed} passed, ${results.length - killed} failed`);
process.exitCode = killed === results.length ? 0 : 1;
