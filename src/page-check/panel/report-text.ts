import type { L10n } from '../../localization/core/l10n.js';
import type { ElementReport } from '../examine.js';
import { openingTag } from '../our-tags.js';
import { scriptsRun } from '../rules/scripts.js';
import { findingAdvice } from '../sentences/finding-advice.js';
import {
  countWords,
  languageWords,
  unreadWords,
  moreWords,
  outcome,
  severityWord,
  sizeWords,
  sourceName,
  stateWord,
  untranslatedWords,
} from '../sentences/words.js';
import type { SourceReport } from '../sources/check-source.js';
import { severityOfIssues } from '../summary.js';
import type { Examined } from './examined.js';
import { dataHeading, elementsHeading, panelTitle } from './panel-words.js';

/** The whole outcome as plain text, for a mail to whoever maintains the page. */
export function reportText(examined: Examined): string {
  const { examination, l10n, sentences } = examined;
  const { elements, sources, findings, address } = examination;
  const versions = scriptsRun()
    .map(({ version }) => version)
    .join(', ');
  return [
    [
      `${panelTitle(l10n)}: ${address}`,
      versions && `City Elements ${versions}`,
      navigator.userAgent,
    ],
    [outcome(examination, l10n)],
    ...findings.map((finding) => {
      const { what, mend, code } = findingAdvice(finding, l10n);
      const { element, address } = finding;
      const place = element && openingTag(element);
      return [`${severityWord(finding.severity, l10n)}: ${what}`, place, address, mend, code];
    }),
    ...(elements.length > 0
      ? [[elementsHeading(l10n), ...elements.map((report) => elementLine(report, l10n))]]
      : []),
    ...sources.map((report) => sourceLines(report, sentences.get(report) ?? [], l10n)),
  ]
    .map((lines) => lines.filter(Boolean).join('\n'))
    .join('\n\n');
}

const elementLine = (report: ElementReport, l10n: L10n): string =>
  `- ${openingTag(report.element)}: ${elementFacts(report, l10n)}`;

/** The state of an element, in a line. */
export const elementFacts = ({ state, language, sources }: ElementReport, l10n: L10n): string =>
  [
    state && stateWord(state, l10n),
    ...new Set(sources.map(({ count, source }) => countOf(count, source.kind, l10n))),
    languageWords(language, l10n),
  ]
    .filter(Boolean)
    .join(', ');

/** The size and the number of entries of a source, in a line. */
export const sourceFacts = ({ count, bytes, source }: SourceReport, l10n: L10n): string =>
  [
    countOf(count, source.kind, l10n) || unreadWords(l10n),
    bytes !== undefined && sizeWords(bytes, l10n),
  ]
    .filter(Boolean)
    .join(', ');

const countOf = (count: number | undefined, kind: 'strategy' | 'news', l10n: L10n) =>
  count !== undefined && countWords(count, kind, l10n);

function sourceLines(report: SourceReport, sentences: readonly string[], l10n: L10n): string[] {
  const rest = report.issues.length - sentences.length;
  const severity = severityWord(severityOfIssues(report), l10n);
  return [
    `${dataHeading(l10n)}: ${sourceName(report.source, l10n)}`,
    sourceFacts(report, l10n),
    ...sentences.map((sentence) => `- ${severity}: ${sentence}`),
    rest > 0 ? moreWords(rest, l10n) : '',
    ...report.untranslated.map((untranslated) => {
      const more = untranslated.n - untranslated.paths.length;
      const end = more > 0 ? ` ${moreWords(more, l10n)}` : '';
      return `- ${untranslatedWords(untranslated, l10n)}: ${untranslated.paths.join(', ')}${end}`;
    }),
  ];
}
