import { asList, asRaw } from '../model/raw.js';
import type { Issue, Parsed } from '../model/issue.js';
import { decode } from './decode.js';
import { formats, isPage, type TextFile } from './formats.js';
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
  const type = headers.get('content-type') ?? '';
  const text = decode(new Uint8Array(await body.arrayBuffer()), type);
  const sent = { text, type, url, link: headers.get('link') ?? '' };
  const read = await readOther(sent);
  return text.includes('\ufffd')
    ? { ...read, issues: [...failure('letters').issues, ...read.issues] }
    : read;
}

async function readOther(sent: Omit<TextFile, 'document'>): Promise<Read> {
  let document: unknown;
  let detail = '';
  try {
    document = JSON.parse(sent.text);
  } catch (error) {
    detail = (error as Error).message;
    const clean = withoutStrayText(sent.text, sent.type);
    if (clean) {
      const read = await readOther({ ...sent, text: clean.text });
      const { issues } = failure('stray-text', { text: clean.stray });
      return { ...read, issues: [...issues, ...read.issues] };
    }
  }
  const file = { ...sent, document };
  const format = formats.find(({ matches }) => matches(file));
  if (format) return format.read(file);
  return isPage(file) ? failure('html') : failure('not-json', { detail });
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
