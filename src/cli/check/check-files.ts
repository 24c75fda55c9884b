import {
  neitherSentence,
  noPlanInPage,
} from '../../localization/core/words/check-command-words.js';
import { commandSentence } from '../../localization/core/words/command-words.js';
import type { DocumentKind } from '../../model/check/untranslated.js';
import type { Issue } from '../../model/issue.js';
import type { Surroundings } from '../command.js';
import { readFile, type FileContent } from '../read-file.js';
import { findingsIn, findingsOf, type Finding, type Texts } from './findings.js';

/** What was found in a file. */
export interface FileReport {
  readonly file: string;
  /** Missing if nothing could be read. */
  readonly kind: DocumentKind | undefined;
  /** Goals of all levels, or news. */
  readonly count: number;
  readonly findings: readonly Finding[];
}

export interface Checked {
  readonly reports: readonly FileReport[];
  /** Files of a folder that are neither plans nor news. */
  readonly skipped: readonly string[];
}

/** By their names, only in folders: what is named itself is read in any case. */
const DATA = /\.(json|jsonfeed|csv|tsv|xlsx|xml|rss|atom|html?|xhtml|txt)$/i;

/** Checks each file, and the files in each folder. */
export async function checkFiles(
  names: readonly string[],
  wanted: DocumentKind | undefined,
  computer: Surroundings,
  texts: Texts,
): Promise<Checked> {
  const reports: FileReport[] = [];
  const skipped: string[] = [];
  for (const name of names) {
    const inFolder = name === '-' ? undefined : await computer.listFolder(name);
    if (inFolder && 'code' in inFolder) {
      reports.push(unreadReport(name, commandSentence(computer.texts, inFolder), inFolder.code));
      continue;
    }
    for (const file of inFolder ?? [name]) {
      const isOurs = !inFolder || DATA.test(file);
      const report = isOurs && (await checkFile(file, wanted, computer, texts, Boolean(inFolder)));
      if (report) reports.push(report);
      else skipped.push(file);
    }
  }
  return { reports, skipped };
}

/** What tells that a file was never meant for us. In a folder it may be anything else. */
const FOREIGN = ['not-feed', 'no-title-column', 'no-numbered-lines', 'html', 'other-file'];

const isForeign = (file: string, { code, params }: Issue): boolean =>
  FOREIGN.includes(code) || (params['fault'] === 'not-json' && !/json$/i.test(file));

/** @returns `undefined` for a file in a folder that is neither a plan nor news */
async function checkFile(
  file: string,
  wanted: DocumentKind | undefined,
  { readFile: open, texts: command }: Surroundings,
  texts: Texts,
  isInFolder: boolean,
): Promise<FileReport | undefined> {
  const unread = (text: string, code: string) => unreadReport(file, text, code);
  const body = await open(file);
  if (!(body instanceof Blob)) return unread(commandSentence(command, body), body.code);
  let content: FileContent;
  try {
    content = await readFile(body);
  } catch (error) {
    const problem = { code: 'not-readable', name: file, detail: String(error) } as const;
    return unread(commandSentence(command, problem), problem.code);
  }
  const { documents } = content;
  if (documents.length === 0) {
    return isInFolder ? undefined : unread(noPlanInPage(command), 'no-plan-in-page');
  }
  const findings: Finding[] = [];
  let count = 0;
  let kind: DocumentKind | undefined;
  for (const document of documents) {
    const { read } = document;
    const own = read.value === undefined ? undefined : (wanted ?? document.kind);
    if (own) {
      const found = await findingsIn({ ...document, kind: own }, content, texts);
      findings.push(...found.findings);
      count += found.count ?? 0;
      if (found.count !== undefined) kind = own;
    } else if (read.value !== undefined) {
      if (isInFolder) return undefined;
      return unread(neitherSentence(command), 'neither');
    } else {
      if (isInFolder && read.issues.every((issue) => isForeign(file, issue))) return undefined;
      findings.push(...(await findingsOf(read.issues, false, document, content, texts)));
    }
  }
  return { file, kind, count, findings };
}

const unreadReport = (file: string, text: string, code: string): FileReport => ({
  file,
  kind: undefined,
  count: 0,
  findings: [{ severity: 'error', code, path: '', text }],
});
