import type { Examination } from './examine.js';
import type { Severity } from './finding.js';
import type { SourceReport } from './sources/check-source.js';

/** What is wrong in a document that cannot be shown stops all of it; else only that entry suffers. */
export const severityOfIssues = ({ count }: SourceReport): Severity =>
  count === undefined ? 'error' : 'warning';

/** How much of each severity was found. */
export function summary({ findings, sources }: Examination): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  for (const report of sources) {
    counts[severityOfIssues(report)] += report.issues.length;
    counts.hint += report.untranslated.length;
  }
  return counts;
}
