import {
  foundSentence,
  nothingRead,
  skippedSentence,
  wellSentence,
} from '../../localization/core/words/check-command-words.js';
import {
  countWords,
  severityCounts,
  severityWord,
} from '../../localization/core/words/check-words.js';
import type { DocumentKind } from '../../model/check/untranslated.js';
import type { Severity } from '../../model/severity.js';
import { prettyJson, visible } from '../printable.js';
import type { Checked, FileReport } from './check-files.js';
import type { Finding, Texts } from './findings.js';

/** How many names of files are told that were not looked at. */
const MOST_SKIPPED = 10;

interface Counts extends Readonly<Record<Severity, number>> {
  /** Files. */
  readonly read: number;
  readonly unread: number;
  readonly goals: number;
  readonly news: number;
}

/** What was looked at, and how much was found. Those that are only counted count, too. */
export function countsOf({ reports }: Checked): Counts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity, more = 0 } of reports.flatMap(({ findings }) => findings)) {
    counts[severity] += 1 + more;
  }
  const sum = (kind: DocumentKind) =>
    reports.reduce((all, report) => all + (report.kind === kind ? report.count : 0), 0);
  const read = reports.filter(({ kind }) => kind).length;
  return {
    ...counts,
    read,
    unread: reports.length - read,
    goals: sum('strategy'),
    news: sum('news'),
  };
}

/** The result for people: a line for each finding, as editors and compilers write it, and a sum. */
export function reportLines(checked: Checked, { page, command }: Texts): string[] {
  const { reports, skipped } = checked;
  const lineOf = (file: string, { severity, line, column, text }: Finding) => {
    const place = line === undefined ? file : `${file}:${line}:${column}`;
    return `${place}: ${severityWord(severity, page)}: ${text}`;
  };
  const lines = reports.flatMap(({ file, findings }) =>
    findings.map((finding) => lineOf(file, finding)),
  );
  const counts = countsOf(checked);
  if (lines.length > 0) lines.push('');
  if (skipped.length > 0) {
    const names = skipped.slice(0, MOST_SKIPPED).join(', ');
    const all = skipped.length > MOST_SKIPPED ? `${names}, …` : names;
    lines.push(skippedSentence(skipped.length, all, command));
  }
  if (counts.read === 0) return [...lines, nothingRead(command)].map(visible);
  const content = new Intl.ListFormat(command.language).format([
    ...(counts.goals > 0 || counts.news === 0 ? [countWords(counts.goals, 'strategy', page)] : []),
    ...(counts.news > 0 ? [countWords(counts.news, 'news', page)] : []),
  ]);
  const found = severityCounts(counts, page);
  const looked = { files: counts.read, unread: counts.unread, content };
  lines.push(
    counts.error + counts.warning > 0
      ? foundSentence({ ...looked, found }, command)
      : wellSentence(looked, command) + (found ? ` (${found})` : ''),
  );
  return lines.map(visible);
}

/** The result for programs. Its form is described in docs/cli.md. */
export function reportJson(checked: Checked): string {
  const { error, warning, hint, read, unread, goals, news } = countsOf(checked);
  const summary = { read, unread, goals, news, errors: error, warnings: warning, hints: hint };
  const files = checked.reports.map(fileJson);
  return prettyJson({ summary, files, skipped: checked.skipped });
}

const fileJson = ({ file, kind, count, findings }: FileReport) => ({
  file,
  kind: kind === 'strategy' ? 'plan' : (kind ?? null),
  count,
  findings: findings.map(({ severity, code, path, line, column, text, more }) => ({
    severity,
    code,
    ...(path && { path }),
    ...(line !== undefined && { line, column }),
    text,
    ...(more !== undefined && { more }),
  })),
});
