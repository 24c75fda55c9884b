/** Compares what pages load with its limits (tools/embed/budgets.ts), compressed as a web server would. */
import { checkSizes } from './embed/sizes.js';

const { lines, complaints } = checkSizes('dist/embed');
console.log(lines.join('\n'));
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
