import { asRaw, isRaw } from '../model/raw.js';
import type { Read } from './reader.js';

/** What a format can be told by. */
export interface TextFile {
  readonly text: string;
  /** What its server calls it, if anything. */
  readonly type: string;
  /** Its address. */
  readonly url: string;
  /** The header that names the next page. */
  readonly link: string;
  /** What it holds as JSON; `undefined` where it is none. */
  readonly document: unknown;
}

interface Format {
  /** What it is called in the docs; more than one where they are told apart further in. */
  readonly names: readonly string[];
  matches(file: TextFile): boolean;
  /** Loads what reads it, and reads. */
  read(file: TextFile): Promise<Read>;
}

/**
 * The formats that `src` may be in; the first that matches reads the file. What a file holds says more
 * than its type: many servers send everything as text/plain.
 */
export const formats = [
  {
    names: ['JSON'],
    matches: ({ document }) =>
      Array.isArray(document) ? isGoalList(document) : isRaw(document) && !('items' in document),
    read: async ({ document }) => (await import('./json/plan.js')).readJsonPlan(document),
  },
  {
    names: ['WordPress'],
    matches: ({ document }) => Array.isArray(document),
    read: async ({ document, link }) =>
      (await import('./feeds/feeds.js')).readPosts(document as readonly unknown[], link),
  },
  {
    names: ['JSON Feed'],
    matches: ({ document }) => document !== undefined,
    read: async ({ document }) => (await import('./feeds/json-feed.js')).readJsonFeed(document),
  },
  {
    names: ['RSS', 'Atom'],
    matches: (file) => isMarkup(file.text) && !isPage(file),
    read: async ({ text, type, url }) =>
      (await import('./feeds/feeds.js')).readXml(text, type, url),
  },
  {
    names: ['CSV'],
    matches: (file) => !isPage(file) && isTable(file),
    read: async ({ text }) => {
      const read = (await import('./csv/csv.js')).readCsv(text);
      // There are commas in sentences, too.
      return read.value === undefined && isNumbered(text) ? readLines(text) : read;
    },
  },
  {
    names: ['.txt'],
    matches: (file) => !isPage(file) && !/json/i.test(file.type) && isNumbered(file.text),
    read: ({ text }) => readLines(text),
  },
] as const satisfies readonly Format[];

const readLines = async (text: string): Promise<Read> =>
  (await import('./html-plan.js')).readTextPlan(text);

export type FormatName = (typeof formats)[number]['names'][number];

/** Whether a file is a web page, which is none of them. XML may be called one. */
export const isPage = ({ text, type }: Pick<TextFile, 'text' | 'type'>): boolean =>
  /^\s*<(!doctype\s+html|html)\b/i.test(text) || (!isMarkup(text) && /html/i.test(type));

/** A plan without anything around its goals; posts of WordPress have none of these names. */
const isGoalList = ([first]: readonly unknown[]): boolean =>
  Object.keys(asRaw(first) ?? {}).some((name) => /^(goals|cele|number|numer|nr)$/i.test(name));

const isMarkup = (text: string): boolean => /^\s*</.test(text);

/** JSON in a script: `const plan = {…};`, `show({…})`. */
const SCRIPT = /^\s*(?:(?:const|let|var) \w+ ?=|export default|[\w.]+ ?[=(])\s*[{[]/;

/** A list of values, unless its server says that it is JSON, or it looks like that. */
function isTable({ text, type }: TextFile): boolean {
  if (/json/i.test(type) || SCRIPT.test(text)) return false;
  return /csv|excel|separated/i.test(type) || /^(?!\s*([[{]|\/[/*]))[^\n]*[;,\t|]/.test(text);
}

/** The beginning of "1.1. More parks", "Goal 2. …", "a) …", also in Markdown. */
const NUMBER =
  /^[ \t\u00a0]*(?:[#*•-]{1,6}[ \t])?(?:\p{L}[\p{L} ]{0,40} )?(?:\d{1,3}|[ivx]{1,5}|\p{L})(?:\.[\p{L}\d]{1,3})*[.)][ \t\u00a0]*\p{L}|^[ \t\u00a0]*(?:[#*•-]{1,6}[ \t])?\d{1,3}(?:\.\d{1,3})+[ \t\u00a0]+\p{L}/gimu;

/** Whether several lines of a text begin with a number. */
function isNumbered(text: string): boolean {
  const numbers = text.matchAll(NUMBER);
  return [numbers.next(), numbers.next()].every(({ done }) => !done);
}
