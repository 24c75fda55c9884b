import type { Run } from './run-file.js';
import { summarize } from './summary.js';
import { tables } from './tables.js';

/** For the terminal. */
export function printRun({ results, rounds, browser }: Run): void {
  const summary = summarize(results);
  console.log(`${rounds} rounds in ${browser}`);
  for (const [name, make] of Object.entries(tables)) console.log(`\n${name}\n${make(summary)}`);
}
