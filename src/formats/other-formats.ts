import { asList, asRaw } from '../model/raw.js';
import type { Issue, Parsed } from '../model/issue.js';
import { decode } from './decode.js';
import type { Parse, Source } from './source.js';
import { failure, type Read } from './reader.js';

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
export async function readSource({ body, headers }: Source): Promise<Read> {
  const type = headers.get('content-type') ?? '';
  const text = decode(new Uint8Array(await body.arrayBuffer()), type);
  const read = await readOther(text, type, headers.get('link') ?? '');
  return text.includes('\ufffd')
    ? { ...read, issues: [...failure('letters').issues, ...read.issues] }
    : read;
}

/** What a file holds says more than its type: many servers send everything as text/plain. */
async function readOther(text: string, type: string, link: string): Promise<Read> {
  let value: unknown;
  let detail = '';
  try {
    value = JSON.parse(text);
  } catch (error) {
    detail = (error as Error).message;
  }
  if (Array.isArray(value)) return (await import('./feeds/feeds.js')).readPosts(value, link);
  if (value !== undefined) return (await import('./feeds/json-feed.js')).readJsonFeed(value);
  if (/^\s*<(!doctype\s+html|html)\b/i.test(text)) return failure('html');
  if (/^\s*</.test(text)) return (await import('./feeds/feeds.js')).readXml(text, type);
  if (/html/i.test(type)) return failure('html');
  const isCsv = /csv|excel|separated/i.test(type);
  const isJson = /json/i.test(type) || (!isCsv && !/^(?!\s*[[{])[^\n]*[;,\t|]/.test(text));
  return isJson ? failure('not-json', { detail }) : (await import('./csv/csv.js')).readCsv(text);
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
