import { nameFault, type Expected, type Fault } from './fault.js';

/** Where the reading of a JSON text is. */
interface Reading {
  readonly text: string;
  at: number;
  /** The brackets that are open. */
  readonly open: string[];
  expected: Expected;
  /** The comma just before, if there is one. */
  comma: number | undefined;
  /** The last text or number, to which what follows may belong. */
  value: { readonly start: number; readonly end: number } | undefined;
}

const BLANK = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])/iy;
const WORD = /(?:true|false|null)(?!\w)/y;
const STRING_PART = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * The first place where a text is not JSON (RFC 8259), and what is wrong there: `undefined` if it is
 * JSON. The parsers of browsers say so in English, each in other words, and two without a line; Momoa,
 * which has lines, lets line breaks in texts pass and calls the rest an "unexpected token".
 */
export function findFault(text: string): Fault | undefined {
  const reading: Reading = {
    text,
    at: 0,
    open: [],
    expected: 'value',
    comma: undefined,
    value: undefined,
  };
  for (;;) {
    skip(reading, BLANK);
    if (reading.at === text.length) {
      return reading.expected === 'end' ? undefined : nameFault(reading);
    }
    const fault = readToken(reading);
    if (fault) return fault;
  }
}

function readToken(reading: Reading): Fault | undefined {
  const { text, at, expected } = reading;
  if ((expected === 'key' || expected === 'value') && text[at] === '"') return readString(reading);
  return readSign(reading) || readScalar(reading) ? undefined : nameFault(reading);
}

/** Whether there was a bracket, comma or colon where one belongs. */
function readSign(reading: Reading): boolean {
  const { text, at, expected, open } = reading;
  const sign = text.charAt(at);
  if (expected === 'value' && '{['.includes(sign)) {
    open.push(sign);
    move(reading, 1, sign === '{' ? 'key' : 'value');
  } else if ('}]'.includes(sign) && mayClose(reading, sign)) {
    open.pop();
    reading.at += 1;
    endValue(reading, undefined);
  } else if (expected === 'colon' && sign === ':') {
    move(reading, 1, 'value');
  } else if (expected === 'comma' && sign === ',') {
    move(reading, 1, open.at(-1) === '{' ? 'key' : 'value');
    reading.comma = at;
  } else {
    return false;
  }
  return true;
}

function readScalar(reading: Reading): boolean {
  const start = reading.at;
  if (reading.expected !== 'value' || !(skip(reading, NUMBER) || skip(reading, WORD))) return false;
  endValue(reading, start);
  return true;
}

function mayClose({ expected, open, comma }: Reading, bracket: string): boolean {
  if (open.at(-1) !== (bracket === '}' ? '{' : '[')) return false;
  if (expected === 'comma') return true;
  // Directly after it was opened.
  return comma === undefined && expected === (bracket === '}' ? 'key' : 'value');
}

function readString(reading: Reading): Fault | undefined {
  const start = reading.at;
  reading.at += 1;
  for (;;) {
    skip(reading, STRING_PART);
    if (reading.text[reading.at] === '"') break;
    const isEscape = skip(reading, ESCAPE);
    if (!isEscape) return nameFault({ ...reading, stringStart: start });
  }
  reading.at += 1;
  if (reading.expected === 'value') {
    endValue(reading, start);
  } else {
    reading.value = { start, end: reading.at };
    move(reading, 0, 'colon');
  }
  return undefined;
}

/** @param start of a value that what follows may belong to */
function endValue(reading: Reading, start: number | undefined): void {
  reading.value = start === undefined ? undefined : { start, end: reading.at };
  move(reading, 0, reading.open.length > 0 ? 'comma' : 'end');
}

function move(reading: Reading, by: number, expected: Expected): void {
  reading.at += by;
  reading.expected = expected;
  reading.comma = undefined;
}

/** Whether there was anything to skip. */
function skip(reading: Reading, pattern: RegExp): boolean {
  pattern.lastIndex = reading.at;
  const length = pattern.exec(reading.text)?.[0].length ?? 0;
  reading.at += length;
  return length > 0;
}
