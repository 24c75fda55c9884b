import type { FaultKind } from '../../model/issue.js';

/** What JSON allows at a place. */
export type Expected = 'key' | 'colon' | 'value' | 'comma' | 'end';

export interface Fault {
  readonly kind: FaultKind;
  readonly at: number;
  /** What is there, or what is missing. */
  readonly found: string;
  /** The text without this fault, of the same length, to look for the next one in. */
  readonly mended?: string | undefined;
}

/** Where the reading of a text stopped. */
export interface Stop {
  readonly text: string;
  readonly at: number;
  readonly open: readonly string[];
  readonly expected: Expected;
  /** The comma just before. */
  readonly comma: number | undefined;
  /** The text or number just before. */
  readonly value: { readonly start: number; readonly end: number } | undefined;
  /** Missing outside a text in quotes. */
  readonly stringStart?: number;
}

const TYPOGRAPHIC = /[„“”‟«»‚‘’‛‹›`´″′]/;
const COMMENT = /\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)|#[^\n\r]*|<!--[\s\S]*?(?:-->|$)/y;
/** Spaces that look like one and are none in JSON. */
const SPACE = /[\s\u200b-\u200d\u2060\ufeff\u0085\u00ad]/;
const WORD = /[^\s{}[\]",:;]+/y;

/** What is wrong where the reading of a text stopped. */
export function nameFault(stop: Stop): Fault {
  const { text, at, open, expected, comma, stringStart } = stop;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
  if (!text.trim()) return { kind: 'empty', at: 0, found: '' };
  if (stringStart !== undefined) return faultInString(stop, stringStart);
  if (at === text.length) return { kind: 'cut-off', at, found: closing(open) };
  const isStart = open.length === 0 && expected === 'value';
  const comment = matchAt(COMMENT, text, at);
  if (comment && !(isStart && !/^\s*[{[/#]/.test(text.slice(at + comment.length)))) {
    return { kind: 'comment', at, found: comment.slice(0, 30), mended: blanked(text, at, comment) };
  }
  if (SPACE.test(character)) {
    const code = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
    return { kind: 'space', at, found: code, mended: replaced(text, at, ' ') };
  }
  if (isStart) return { kind: 'not-json', at, found: wordAt(text, at) };
  if (expected === 'end') return { kind: 'after-end', at, found: wordAt(text, at) };
  if (character === "'" || TYPOGRAPHIC.test(character)) return faultInQuotes(stop, character);
  if ('}]'.includes(character)) return faultAtBracket(stop, character);
  if (expected === 'comma') return faultAfterValue(stop, character);
  if (expected === 'colon') return { kind: 'colon', at, found: character };
  if (character === ',' && comma !== undefined) {
    return { kind: 'extra-comma', at, found: ',', mended: replaced(text, at, ' ') };
  }
  if (character === ',')
    return { kind: expected === 'key' ? 'extra-comma' : 'no-value', at, found: ',' };
  return faultAtWord(stop, character);
}

function faultInString({ text, at, open }: Stop, start: number): Fault {
  const part = text.slice(start, at);
  const character = text[at] ?? '\n';
  if (character === '\\') return { kind: 'escape', at, found: text.slice(at, at + 2) };
  // Opened with a straight quote, closed with another one.
  const wrongEnd = /[„“”«»’](?=\s*[,}\]:]\s*$)|[„“”«»’]$/.exec(part);
  if (wrongEnd && /[\r\n]/.test(character)) {
    const place = start + wrongEnd.index;
    return { kind: 'quotes', at: place, found: wrongEnd[0], mended: replaced(text, place, '"') };
  }
  if (at === text.length) return { kind: 'cut-off', at, found: `"${closing(open)}` };
  if (!/[\r\n]/.test(character)) {
    return { kind: 'control', at, found: character, mended: replaced(text, at, ' ') };
  }
  const isClosedNowhere = /^\s*["}\]]/.test(text.slice(at));
  return isClosedNowhere
    ? { kind: 'unclosed', at: start, found: part.slice(0, 30) }
    : { kind: 'line-break', at, found: part.slice(1, 31) };
}

function faultInQuotes({ text, at, expected, value }: Stop, character: string): Fault {
  if (expected === 'comma' && value && text[value.start] === '"') {
    return { kind: 'inner-quote', at: value.end - 1, found: quoted(text, value) };
  }
  const ends = character === "'" ? "'" : '[“”»’‘›"`´″′‟]';
  const rest = text.slice(at + 1).split(/[\r\n]/, 1)[0] ?? '';
  const end = new RegExp(`${ends}(?=\\s*[,:}\\]]|\\s*$)`).exec(rest);
  // With other quotes in it, it cannot be said where the text ends.
  const inside = end && rest.slice(0, end.index);
  const mended =
    end && !inside?.includes('"')
      ? replaced(replaced(text, at, '"'), at + 1 + end.index, '"')
      : undefined;
  return { kind: 'quotes', at, found: character, mended };
}

function faultAtBracket({ text, at, open, comma, expected }: Stop, character: string): Fault {
  const wanted = closing(open.slice(-1));
  if (character !== wanted) return { kind: 'bracket', at, found: character };
  if (comma === undefined)
    return { kind: expected === 'colon' ? 'colon' : 'no-value', at, found: character };
  return {
    kind: 'trailing-comma',
    at: comma,
    found: character,
    mended: replaced(text, comma, ' '),
  };
}

function faultAfterValue({ text, at, value, open }: Stop, character: string): Fault {
  const isText = value !== undefined && text[value.start] === '"';
  const gap = value ? text.slice(value.end, at) : '';
  const isSameLine = value !== undefined && !/[\r\n]/.test(gap);
  const isNextName = open.at(-1) === '{' && /^"[^"\r\n]*"\s*:/.test(text.slice(at, at + 300));
  if (isText && isSameLine && !isNextName && !/[[{:;]/.test(character)) {
    const isNextEntry = open.at(-1) === '[' && character === '"' && gap !== '';
    if (!isNextEntry) return { kind: 'inner-quote', at: value.end - 1, found: quoted(text, value) };
  }
  if (/[:=;.]/.test(character)) return { kind: 'unexpected', at, found: character };
  const end = text.slice(0, at).trimEnd().length;
  const mended = /\s/.test(text.charAt(end)) ? replaced(text, end, ',') : undefined;
  return { kind: 'missing-comma', at: end, found: wordAt(text, at), mended };
}

function faultAtWord({ text, at, expected, value, comma }: Stop, character: string): Fault {
  const found = wordAt(text, at);
  // "number": 2,10
  if (expected === 'key' && /\d/.test(character) && comma !== undefined && value) {
    return {
      kind: 'number',
      at: value.start,
      found: `${text.slice(value.start, value.end)},${found}`,
    };
  }
  if (/[-+.\d]/.test(character)) return { kind: 'number', at, found };
  if (/[\p{L}_$]/u.test(character)) return { kind: 'no-quotes', at, found };
  return { kind: 'unexpected', at, found: character };
}

/** What is needed to close these. */
const closing = (open: readonly string[]): string =>
  [...open]
    .reverse()
    .slice(0, 20)
    .map((bracket) => (bracket === '{' ? '}' : ']'))
    .join('');

const wordAt = (text: string, at: number): string =>
  (matchAt(WORD, text, at) || text.charAt(at)).slice(0, 30);

const quoted = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start + 1, end - 1).slice(0, 30);

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

const replaced = (text: string, at: number, character: string): string =>
  text.slice(0, at) + character + text.slice(at + 1);

const blanked = (text: string, at: number, part: string): string =>
  text.slice(0, at) + part.replace(/[^\r\n]/g, ' ') + text.slice(at + part.length);
