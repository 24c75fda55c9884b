import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRY, entryAim, entryLimit, partLimits } from './budgets.js';
import { compressedSize, inKilobytes } from './compressed-size.js';

export interface SizeReport {
  /** What there is, a line each. */
  readonly lines: string[];
  /** What is too large, and what to do. */
  readonly complaints: string[];
}

/** Compares the files in dist/embed/, or a folder like it, with their limits. */
export function checkEmbed(folder: string): SizeReport {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const size = (name: string) => compressedSize(readFileSync(join(folder, name)));
  const report: SizeReport = { lines: [], complaints: [] };
  if (!names.includes(ENTRY)) {
    report.complaints.push(`${folder}/${ENTRY} is missing. Run npm run build first.`);
    return report;
  }
  for (const name of names.filter((name) => name !== ENTRY).sort()) {
    checkPart(name, size(name), report);
  }
  const entry = size(ENTRY);
  report.lines.push(
    `${inKilobytes(entry)}  ${ENTRY}, on every page; limit ${inKilobytes(entryLimit)}, aim ${inKilobytes(entryAim)}`,
  );
  if (entry > entryLimit) {
    report.complaints.push(
      `${ENTRY} is ${entry - entryLimit} bytes over its limit. ` +
        'Load something later with import(), or find what came in with the last change.',
    );
  }
  return report;
}

function checkPart(name: string, size: number, { lines, complaints }: SizeReport): void {
  const key = budgetName(name);
  const limit = partLimits[key];
  if (limit === undefined) {
    complaints.push(`${name} has no limit. Give "${key}" one in tools/size/budgets.ts.`);
    return;
  }
  lines.push(`${inKilobytes(size)}  ${name}, when needed; limit ${inKilobytes(limit)}`);
  if (size > limit) {
    complaints.push(
      `${name} is ${size - limit} bytes over its limit. ` +
        'Find what came in with the last change, or give a reason and raise "' +
        `${key}" in tools/size/budgets.ts.`,
    );
  }
}

/** `en.controls-BY817W.js` → `*.controls` */
function budgetName(file: string): string {
  return file.replace(/-[\w-]{6}\.js$/, '').replace(/^[a-z]{2}(?=\.|$)/, '*');
}
