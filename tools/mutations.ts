/**
 * Plants each defect of test/mutations in a copy of the working tree of its own, and runs there the one
 * test that has to notice it. With words after it (`tsx tools/mutations.ts focus`) only those defects
 * whose theme, harm, file or test has one of them. The last line is `N passed, N failed`: passed is a
 * defect that was noticed.
 */
import { mutations } from '../test/mutations/index.js';
import { plantAndTest } from './mutations/plant-and-test.js';
import { describeResult } from './mutations/report.js';

const words = process.argv.slice(2);
const chosen = Object.entries(mutations).flatMap(([theme, ofTheme]) =>
  ofTheme.filter((mutation) => {
    const text = [theme, mutation.harm, mutation.file, mutation.killedBy, mutation.test].join('\n');
    return words.length === 0 || words.some((word) => text.includes(word));
  }),
);
const results = await plantAndTest(chosen);
console.log(results.map(describeResult).join('\n'));
const killed = results.filter(({ isKilled }) => isKilled).length;
console.log(`\n${killed} of ${results.length} mutants killed`);
console.log(`${killed} passed, ${results.length - killed} failed`);
process.exit(killed === results.length && killed > 0 ? 0 : 1);
