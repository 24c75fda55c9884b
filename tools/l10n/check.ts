// Fails when a translation is missing, out of date or broken, or a generated module is not fresh.
import { existsSync, readFileSync } from 'node:fs';
import { checkTranslation } from './check-translation.js';
import { localeModules } from './modules.js';
import { problemLine } from './problem-sentences.js';
import type { Problem } from './problem.js';
import { readXliff } from './read-xliff.js';
import { openSource, targetLocales, xliffPath } from './source-messages.js';

const { messages } = openSource();
const problems = findProblems();
problems.forEach((problem) => console.error(problemLine(problem)));
const count = `${messages.length} messages, ${targetLocales.length} translation(s)`;
console.log(`${count}: ${problems.length === 0 ? 'complete' : `${problems.length} problem(s)`}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function findProblems(): Problem[] {
  const missing = targetLocales.map(xliffPath).filter((path) => !existsSync(path));
  if (missing.length > 0) {
    return missing.map((path) => ({ path, code: 'missing-file', params: {} }));
  }
  const files = targetLocales.map((locale) => readXliff(xliffPath(locale)));
  return [...files.flatMap((file) => checkTranslation(file, messages)), ...checkModules()];
}

function checkModules(): Problem[] {
  return [...localeModules(messages)]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => ({ path, code: 'stale-module', params: {} }));
}
