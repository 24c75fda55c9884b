import type { L10n } from '../../localization/core/l10n.js';
import { issueSentences } from '../../localization/core/issue-sentences.js';
import type { Examination } from '../examine.js';
import type { SourceReport } from '../sources/check-source.js';

/** So many are shown; a file with a thousand slips has one cause. */
const MOST_ISSUES = 100;

/** An examination with all of its words, in one language. */
export interface Examined {
  readonly examination: Examination;
  readonly l10n: L10n;
  /** What is wrong in the documents. */
  readonly sentences: ReadonlyMap<SourceReport, readonly string[]>;
}

export async function inWords(examination: Examination, l10n: L10n): Promise<Examined> {
  const sentences = await Promise.all(
    examination.sources.map(async (report): Promise<[SourceReport, string[]]> => [
      report,
      await issueSentences(report.issues.slice(0, MOST_ISSUES), l10n),
    ]),
  );
  return { examination, l10n, sentences: new Map(sentences) };
}
