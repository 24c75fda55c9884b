/** Compares what pages load with its limits (tools/size/budgets.ts), compressed as a web server would. */
import { checkEmbed } from './size/check-embed.js';
import { checkTags } from './size/check-tags.js';

const embed = checkEmbed('dist/embed');
const tags = await checkTags();
console.log([...embed.lines, ...tags.lines].join('\n'));
const complaints = [...embed.complaints, ...tags.complaints];
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
