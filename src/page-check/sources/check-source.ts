import { explainKind, readSource } from '../../formats/other-formats.js';
import { failure, type Read } from '../../formats/reader.js';
import { checkNews, checkStrategy } from '../../model/check.js';
import { walkGoals } from '../../model/goal-tree.js';
import type { Issue } from '../../model/issue.js';
import { asList, asRaw } from '../../model/raw.js';
import { parseNews } from '../../model/news.js';
import { parseStrategy } from '../../model/strategy.js';
import type { Severity } from '../rule.js';
import { checkAddress, checkAnswer, checkDocument, type Finding } from '../rules.js';
import type { Answer, ask } from './ask.js';
import type { PageSource } from './sources-on-page.js';
import { untranslatedTexts, type DocumentKind, type Untranslated } from './untranslated.js';

/** What was found out about a source. */
export interface SourceReport {
  readonly source: PageSource;
  readonly findings: readonly Finding[];
  /** What is wrong in the document, with its paths. */
  readonly issues: readonly Issue[];
  readonly untranslated: readonly Untranslated[];
  /** Goals of all levels, or news; missing if nothing can be read. */
  readonly count?: number | undefined;
  /** Links, and further pictures, in texts of news that are shown whole, but without them. */
  readonly notShown?: number;
  /** Missing if nothing was loaded. */
  readonly bytes?: number | undefined;
}

export async function checkSource(
  source: PageSource,
  page: URL,
  request: typeof ask,
): Promise<SourceReport> {
  const { url, written } = source;
  const content = await source.content;
  if (content) return reportOn(source, content, [], {});
  const unloadable = await checkAddress({ written, url, page });
  if (!url || unloadable.length > 0) return empty(source, unloadable);
  const answer = await request(url);
  const findings = await checkAnswer({ answer, asked: new URL(url), page });
  const isUsable =
    answer.kind === 'answered' && findings.every(({ severity }) => severity !== 'error');
  if (!isUsable) return empty(source, findings);
  // The reader of workbooks is a file of its own, which may be lost.
  const read = await readSource(answer).catch(() => failure('network'));
  return reportOn(source, read, findings, answer);
}

const empty = (source: PageSource, findings: readonly Finding[]): SourceReport => ({
  source,
  findings: located(findings, source),
  issues: [],
  untranslated: [],
});

async function reportOn(
  source: PageSource,
  { value, issues, locate }: Read,
  findings: readonly Finding[],
  { body, url }: Partial<Extract<Answer, { kind: 'answered' }>>,
): Promise<SourceReport> {
  const bytes = body?.size;
  if (value === undefined) return { ...empty(source, findings), issues, bytes };
  const { kind, elements, languages } = source;
  const base = url ?? elements[0]?.baseURI;
  const count = countEntries(kind, value);
  const lacking = await checkDocument({ kind, count });
  const check = kind === 'strategy' ? checkStrategy : checkNews;
  const wrong = explainKind(value, check(value, { base }));
  return {
    source,
    findings: located([...findings, ...lacking], source),
    issues: [...issues, ...(locate ? wrong.map(locate) : wrong)],
    untranslated: untranslatedTexts(kind, value, languages),
    count,
    notShown: countNotShown(value),
    bytes,
  };
}

function countNotShown(document: unknown): number {
  const counts = asList(asRaw(document)?.['items']).map((item) => {
    const rest = asRaw(asRaw(asRaw(item)?.['_city'])?.['not_shown']);
    return asList(rest?.['links']).length + Number(rest?.['pictures'] ?? 0);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function countEntries(kind: DocumentKind, document: unknown): number | undefined {
  if (kind === 'news') return parseNews(document).value?.items.length;
  const { value } = parseStrategy(document);
  return value && [...walkGoals(value.goals)].length;
}

/** If the document cannot be shown, nothing is; otherwise only the entry with the issue suffers. */
export const severityOfIssues = ({ count }: SourceReport): Severity =>
  count === undefined ? 'error' : 'warning';

/** Points to the first element that shows the source. */
const located = (
  findings: readonly Finding[],
  { elements: [element], url, written }: PageSource,
): Finding[] => findings.map((finding) => ({ ...finding, element, address: url ?? written }));
