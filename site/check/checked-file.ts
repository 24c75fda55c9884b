import type { Finding } from '../../src/cli/check/findings.js';
import { findingsIn, findingsOf } from '../../src/cli/check/findings.js';
import { readFile, type FileContent, type FileDocument } from '../../src/cli/read-file.js';
import { cliTexts } from '../../src/localization/core/generated/cli.js';
import { pageCheckTexts } from '../../src/localization/core/generated/page-check.js';
import { noPlanInPage } from '../../src/localization/core/words/check-command-words.js';
import { countWords, severityCounts } from '../../src/localization/core/words/check-words.js';
import type { DocumentKind } from '../../src/model/check/untranslated.js';
import type { Severity } from '../../src/model/severity.js';
import { MAX_BYTES } from '../../src/sources/load.js';
import { goalsByPlace } from './goals-by-place.js';
import { menderOf, type Mender } from './mender.js';
import { say, type PageLanguage } from './words.js';

/** A plan or news that can be shown. */
export interface Shown {
  readonly kind: DocumentKind;
  /** As it was read, not checked: the element does that. */
  readonly value: unknown;
}

/** A finding, and what can be done about it here. */
export interface PlacedFinding extends Finding {
  /** Of the goal that it is about, if that is shown. */
  readonly goal?: string | undefined;
  /** What is there now, if it can be changed. */
  readonly current?: string | undefined;
}

/** What was found in a file, or in a part of one, in the language of the page. */
export interface CheckedFile {
  readonly heading: string;
  readonly findings: readonly PlacedFinding[];
  /** Missing if nothing of it can be shown. */
  readonly shown: Shown | undefined;
  /** What it is saved as, without the ending. */
  readonly saveAs: string;
}

/** A file of somebody's computer, or a text, as it was read: it may be told in several languages. */
export interface ReadFile {
  /** Of a file; what was typed in has none. */
  readonly name: string | undefined;
  /** Otherwise why it was not read. */
  readonly content: FileContent | 'empty' | 'tooLarge' | 'unreadable';
  /** Missing where none of its values can be changed safely. */
  readonly mender?: Mender | undefined;
}

export async function readLocalFile(name: string | undefined, body: Blob): Promise<ReadFile> {
  if (body.size > MAX_BYTES) return { name, content: 'tooLarge' };
  try {
    const content = await readFile(body);
    if (body.size === 0) return { name, content: 'empty' };
    return { name, content, mender: await menderOf(body, content) };
  } catch {
    return { name, content: 'unreadable' };
  }
}

/** Each plan of a page, and what is in any other file. */
export async function checkFile(
  { name: fileName, content, mender }: ReadFile,
  language: PageLanguage,
): Promise<CheckedFile[]> {
  const name = fileName ?? say('pasted', language);
  const unread = (text: string): CheckedFile => ({
    heading: say('unread', language, { name }),
    findings: [{ severity: 'error', code: 'unread', path: '', text }],
    shown: undefined,
    saveAs: '',
  });
  if (typeof content === 'string') {
    return [unread(say(content, language, { name, max: MAX_BYTES / 1024 / 1024 }))];
  }
  const texts = {
    page: await pageCheckTexts.load(language),
    command: await cliTexts.load(language),
  };
  const { documents } = content;
  if (documents.length === 0) return [unread(noPlanInPage(texts.command))];
  const part = (index: number) =>
    documents.length === 1 ? name : say('part', language, { name, n: index + 1 });

  const checkPart = async (document: FileDocument, index: number): Promise<CheckedFile> => {
    const { kind, read } = document;
    if (read.value !== undefined && !kind) return unread(say('neither', language));
    const { findings, count } = kind
      ? await findingsIn({ ...document, kind }, content, texts)
      : {
          findings: await findingsOf(read.issues, false, document, content, texts),
          count: undefined,
        };
    if (!kind || count === undefined) return { ...unread(''), findings };
    const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
    for (const { severity, more = 0 } of findings) counts[severity] += 1 + more;
    const found = severityCounts(counts, texts.page);
    const goalAt = goalsByPlace(read);
    const placed = findings.map((finding) => ({
      ...finding,
      goal: goalAt(finding.path),
      current: mender?.textAt(finding),
    }));
    const values = { name: part(index), content: countWords(count, kind, texts.page), found };
    return {
      heading: say(found ? 'found' : 'well', language, values),
      findings: placed,
      shown: { kind, value: read.value },
      saveAs: (fileName ?? say(kind === 'news' ? 'newsFile' : 'planFile', language)).replace(
        /\.\w{1,5}$/,
        '',
      ),
    };
  };
  return Promise.all(documents.map(checkPart));
}
