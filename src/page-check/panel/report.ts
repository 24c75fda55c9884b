import { issueSentences } from '../../localization/core/issue-sentences.js';
import {
  countWords,
  moreWords,
  severityWord,
  untranslatedWords,
} from '../../localization/core/words/check-words.js';
import type { L10n } from '../../localization/core/l10n.js';
import { registeredScripts } from '../../embed/registration.js';
import type { ElementReport, Examination } from '../examine.js';
import { openingTag } from '../page.js';
import { advise } from '../rules.js';
import { severityOfIssues, type SourceReport } from '../sources/check-source.js';
import {
  languageWords,
  notShownWords,
  sizeWords,
  sourceName,
  stateWord,
  unreadWords,
  visibleWords,
} from './fact-words.js';
import { dataHeading, elementsHeading, outcome, panelTitle } from './words.js';

/** An examination with its sentences in one language. */
export interface Examined {
  readonly examination: Examination;
  readonly l10n: L10n;
  /** What is wrong in each document. */
  readonly sentences: ReadonlyMap<SourceReport, readonly string[]>;
}

export async function inWords(examination: Examination, l10n: L10n): Promise<Examined> {
  const sentences = await Promise.all(
    examination.sources.map(async (report): Promise<[SourceReport, string[]]> => [
      report,
      await issueSentences(report.issues, l10n.requested),
    ]),
  );
  return { examination, l10n, sentences: new Map(sentences) };
}

/** The result as plain text, to be emailed to the person who maintains the page. */
export function reportText(examined: Examined): string {
  const { examination, l10n, sentences } = examined;
  const { elements, sources, findings, address } = examination;
  const versions = registeredScripts()
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
      const { what, fix, code } = advise(finding, l10n);
      const { element, address } = finding;
      const place = element && openingTag(element);
      return [`${severityWord(finding.severity, l10n)}: ${what}`, place, address, fix, code];
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

/** The state of an element on one line. */
export const elementFacts = (
  { state, language, sources, visible = 0 }: ElementReport,
  l10n: L10n,
): string =>
  [
    state && stateWord(state, l10n),
    ...new Set(sources.map(({ count, source }) => countOf(count, source.kind, l10n))),
    visible > 0 && sources.some(({ count = 0 }) => count > visible) && visibleWords(visible, l10n),
    languageWords(language, l10n),
  ]
    .filter(Boolean)
    .join(', ');

/** The number of entries and the size of a source on one line. */
export const sourceFacts = (
  { count, bytes, source, notShown = 0 }: SourceReport,
  l10n: L10n,
): string =>
  [
    countOf(count, source.kind, l10n) || unreadWords(l10n),
    notShown > 0 && notShownWords(notShown, l10n),
    bytes !== undefined && sizeWords(bytes, l10n),
  ]
    .filter(Boolean)
    .join(', ');

const countOf = (count: number | undefined, kind: 'strategy' | 'news', l10n: L10n) =>
  count !== undefined && countWords(count, kind, l10n);

function sourceLines(report: SourceReport, sentences: readonly string[], l10n: L10n): string[] {
  const severity = severityWord(severityOfIssues(report), l10n);
  return [
    `${dataHeading(l10n)}: ${sourceName(report.source, l10n)}`,
    sourceFacts(report, l10n),
    ...sentences.map((sentence) => `- ${severity}: ${sentence}`),
    ...report.untranslated.map((untranslated) => {
      const more = untranslated.n - untranslated.paths.length;
      const end = more > 0 ? ` ${moreWords(more, l10n)}` : '';
      return `- ${untranslatedWords(untranslated, l10n)}: ${untranslated.paths.join(', ')}${end}`;
    }),
  ];
}
