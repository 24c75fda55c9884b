import { asList, asRaw } from '../model/raw.js';
import type { Issue, Parsed } from '../model/issue.js';
import { decode } from './decode.js';
import { formats, isPage, type TextFile } from './formats.js';
import { tidyFeed } from './feed-addresses.js';
import { recognizeFile } from './other-files.js';
import { type Parse, type Source, failure, type Read } from './reader.js';
import { withoutStrayText } from './stray-text.js';

/** Reads and checks a file that is not plainly JSON in our own fields, or that has a mistake. */
export async function parseOther<T>(source: Source, parse: Parse<T>): Promise<Parsed<T>> {
  const read = await readSource(source);
  if (read.value === undefined) return { issues: read.issues };
  const { value, issues } = parse(read.value, { base: source.url });
  if (value === undefined) return { issues: explainKind(read.value, issues) };
  const located = read.locate ? issues.map(read.locate) : issues;
  return { value, issues: [...read.issues, ...located] };
}

/** Reads a file in any of our formats. What it holds is not checked yet. */
export async function readSource({ body, headers, url }: Source): Promise<Read> {
  const bytes = new Uint8Array(await body.arrayBuffer());
  const type = headers.get('content-type') ?? '';
  const other = recognizeFile(bytes);
  if (other === 'excel') return readExcel(bytes);
  if (other) return failure('other-file', { file: other });
  const { text, encoding } = decode(bytes, type);
  const read = await readText({ text, type, url, link: headers.get('link') ?? '' });
  const tidied = UNTIDY.test(text)
    ? await (await import('./plan-texts.js')).tidyPlan(read.value)
    : [];
  tidied.push(...tidyFeed(read.value));
  const issues = [...read.issues, ...(read.locate ? tidied.map(read.locate) : tidied)];
  if (text.includes('\ufffd')) issues.unshift(...failure('letters').issues);
  if (encoding === 'cp852')
    issues.unshift(...failure('old-encoding', { encoding: 'CP852' }).issues);
  if (encoding.startsWith('utf-16') && readJson(text) !== undefined) {
    issues.unshift(
      ...failure('not-json', { fault: 'encoding', line: 1, column: 1, found: 'UTF-16' }).issues,
    );
  }
  return { ...read, issues };
}

async function readExcel(bytes: Uint8Array): Promise<Read> {
  const sheets = await (await import('./xlsx/workbook.js')).readWorkbook(bytes);
  if (sheets === 'damaged') return failure('other-file', { file: 'excel' });
  if (sheets === 'too-large') return failure('other-file', { file: 'large-excel' });
  return (await import('./csv/csv.js')).readSheets(sheets);
}

async function readText(sent: Omit<TextFile, 'document'>): Promise<Read> {
  const document = readJson(sent.text);
  const clean = document === undefined && withoutStrayText(sent.text, sent.type);
  if (clean) {
    const read = await readText({ ...sent, text: clean.text });
    const { issues } = failure('stray-text', { text: clean.stray });
    return { ...read, issues: [...issues, ...read.issues] };
  }
  const file = { ...sent, document };
  const format = formats.find(({ matches }) => matches(file));
  if (format) return format.read(file);
  if (isPage(file)) return failure('html', LOGIN.test(file.text) ? { page: 'login' } : {});
  return { issues: (await import('./json/faults.js')).jsonFaults(file.text) };
}

/** HTML, Markdown, an empty title, an address without https://: only what may need it is looked at. */
const UNTIDY =
  /<\/?[a-z]|&#?\w+;|\*\*|\]\(|u003c|"title": *" *"|(^|["';,\t|])(www\.|[\w.-]+\.(pl|eu|com|org|net|info|gov|edu|ua|de|cz|sk|lt)\b)/im;

const LOGIN = /type=["']?password|log-?in|sign-?in|logowanie|zaloguj|увійти/i;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Says in plain words that a tag was given the file of the other one, where the bare issues only
 * say that a list is missing.
 */
export function explainKind(document: unknown, issues: readonly Issue[]): readonly Issue[] {
  const lacks = (list: string) =>
    issues.some(({ code, path }) => code === 'missing' && path === list);
  const has = (list: string) => asList(asRaw(document)?.[list]).length > 0;
  if (lacks('items') && has('goals')) return failure('strategy-not-news').issues;
  if (lacks('goals') && has('items')) return failure('news-not-strategy').issues;
  return issues;
}
