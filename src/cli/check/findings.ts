import { checkRead } from '../../formats/check-read.js';
import { garbledSample } from '../../formats/garbled.js';
import { garbledSentence } from '../../localization/core/words/check-command-words.js';
import { noEntriesWords, untranslatedWords } from '../../localization/core/words/check-words.js';
import { issueSentences } from '../../localization/core/issue-sentences.js';
import type { L10n } from '../../localization/core/l10n.js';
import type { DocumentKind } from '../../model/check/untranslated.js';
import type { Issue } from '../../model/issue.js';
import { severityOfIssue, type Severity } from '../../model/severity.js';
import type { LinePlace } from '../json-places.js';
import type { FileContent, FileDocument } from '../read-file.js';
import { placesIn } from './places.js';

/** Something wrong in a file, in the language of the reader. */
export interface Finding extends Partial<LinePlace> {
  readonly severity: Severity;
  readonly code: string;
  /** `goals[0].title`, or the cell of a spreadsheet; empty for the whole file. */
  readonly path: string;
  readonly text: string;
  /** If this is the last one that is told of its kind: how many more there are. */
  readonly more?: number;
}

export interface Texts {
  /** What the page check says. */
  readonly page: L10n;
  readonly command: L10n;
}

/** Addresses may be relative to the file, wherever that will be. */
const ANY_BASE = 'https://city.example/';

/** What is wrong in a document of a file, and how much is in it. */
export async function findingsIn(
  document: FileDocument & { kind: DocumentKind },
  content: FileContent,
  texts: Texts,
): Promise<{ findings: Finding[]; count: number | undefined }> {
  const { kind, read } = document;
  const { issues, untranslated, count } = checkRead(read, kind, { base: ANY_BASE, languages: [] });
  const findings = await findingsOf(issues, count !== undefined, document, content, texts);
  if (count === 0) {
    const { what, fix } = noEntriesWords(kind, texts.page);
    findings.push({ severity: 'warning', code: 'no-entries', path: '', text: `${what} ${fix}` });
  }
  const sample = garbledSample(content.text ?? '');
  if (sample !== undefined && count !== undefined) {
    const text = garbledSentence(sample, texts.command);
    findings.push({ severity: 'warning', code: 'garbled-text', path: '', text });
  }
  for (const lacking of untranslated) {
    const paths = lacking.paths.join(', ') + (lacking.n > lacking.paths.length ? ', …' : '');
    const text = `${untranslatedWords(lacking, texts.page)} (${paths})`;
    findings.push({ severity: 'hint', code: 'untranslated', path: lacking.paths[0] ?? '', text });
  }
  return { findings, count };
}

/** Each issue with its place in the file, as far as it can be told. */
export async function findingsOf(
  issues: readonly Issue[],
  isShown: boolean,
  document: FileDocument,
  content: FileContent,
  { command }: Texts,
): Promise<Finding[]> {
  const sentences = await issueSentences(issues, command.requested);
  const placeOf = placesIn(document, content, issues);
  return issues.map((issue, index) => {
    const { code, path, more } = issue;
    return {
      severity: severityOfIssue(issue, isShown),
      code,
      path,
      ...placeOf(issue),
      text: sentences[index] ?? '',
      ...(more !== undefined && { more }),
    };
  });
}
