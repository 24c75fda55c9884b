import { checkRead, type Checked } from '../../formats/check-read.js';
import { readSource } from '../../formats/other-formats.js';
import type { Read } from '../../formats/reader.js';
import { issueOf } from '../../sources/load-document.js';
import { asList, asRaw } from '../../model/raw.js';
import type { Severity } from '../../model/severity.js';
import { checkAddress, checkAnswer, checkDocument, type Finding } from '../rules.js';
import type { Answer, ask } from './ask.js';
import type { PageSource } from './sources-on-page.js';

/** What was found out about a source. */
export interface SourceReport extends Checked {
  readonly source: PageSource;
  readonly findings: readonly Finding[];
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
  const read: Read = await readSource(answer).catch((error: unknown) => ({
    issues: [issueOf(error)],
  }));
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
  read: Read,
  findings: readonly Finding[],
  { body, url }: Partial<Extract<Answer, { kind: 'answered' }>>,
): Promise<SourceReport> {
  const { kind, elements, languages } = source;
  const base = url ?? elements[0]?.baseURI;
  const checked = checkRead(read, kind, { base, languages });
  const lacking =
    read.value === undefined ? [] : await checkDocument({ kind, count: checked.count });
  return {
    source,
    findings: located([...findings, ...lacking], source),
    ...checked,
    notShown: countNotShown(read.value),
    bytes: body?.size,
  };
}

function countNotShown(document: unknown): number {
  const counts = asList(asRaw(document)?.['items']).map((item) => {
    const rest = asRaw(asRaw(asRaw(item)?.['_city'])?.['not_shown']);
    return asList(rest?.['links']).length + Number(rest?.['pictures'] ?? 0);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** If the document cannot be shown, nothing is; otherwise only the entry with the issue suffers. */
export const severityOfIssues = ({ count }: SourceReport): Severity =>
  count === undefined ? 'error' : 'warning';

/** Points to the first element that shows the source. */
const located = (
  findings: readonly Finding[],
  { elements: [element], url, written }: PageSource,
): Finding[] => findings.map((finding) => ({ ...finding, element, address: url ?? written }));
