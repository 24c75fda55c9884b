import { isRaw } from '../model/raw.js';
import { isPage } from './formats.js';

/** A file without what its server wrote around it, such as a warning of PHP. */
export interface CleanText {
  readonly text: string;
  /** The beginning of what does not belong there. */
  readonly stray: string;
}

/** How far into a file its beginning is looked for. */
const FARTHEST = 20_000;
const LONGEST = 80;
/** How many beginnings and ends are tried. */
const MAX_STARTS = 50;
const MAX_ENDS = 3;

const XML_START = /<\?xml\s|<(?:rss|feed|rdf:RDF)[\s>]/;
/** Here XML may begin, and a mark that was written twice does no harm. */
const PROPER_START = /^[\s\ufeff]*(?:<[?!]|<(?:rss|feed|rdf:RDF)[\s>])/;
const JSON_START = /[[{](?=\s*["{[\]}])/g;
/** Where JSON may end, before the comment of a cache or another warning. */
const JSON_END = /[\]}](?=\s*<)/g;

/** Finds the file in what a server sent, if there is anything else in it. */
export function withoutStrayText(text: string, type: string): CleanText | undefined {
  if (PROPER_START.test(text) || isPage({ text, type })) return undefined;
  const start = text.slice(0, FARTHEST).search(XML_START);
  if (start > 0) return clean(text.slice(start), text.slice(0, start));
  const starts = [...text.slice(0, FARTHEST).matchAll(JSON_START)].map(({ index }) => index);
  // Where the file itself is faulty, a part of it is not the whole.
  const isFirst = starts.length > 0 && !text.slice(0, starts[0]).trim();
  const ends = [...text.matchAll(JSON_END)].map(({ index }) => index + 1).slice(-MAX_ENDS);
  for (const at of starts.slice(0, isFirst ? 1 : MAX_STARTS)) {
    for (const end of [text.length, ...ends]) {
      const inside = text.slice(at, end);
      if (isDocument(inside)) return clean(inside, text.slice(0, at) + text.slice(end));
    }
  }
  return undefined;
}

const clean = (text: string, around: string): CleanText => ({
  text,
  stray: around
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST),
});

/** A text in brackets may be anywhere, even in a warning. */
function isDocument(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value)
      ? value.every(isRaw) && value.length > 0
      : isRaw(value) && ('items' in value || 'goals' in value);
  } catch {
    return false;
  }
}
