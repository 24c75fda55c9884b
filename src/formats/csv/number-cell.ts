import { normalizeWrittenNumber, numberPattern } from '../../model/goal-number.js';

export interface NumberCell {
  /** Without a full stop at its end: "2.10". */
  readonly number: string;
  /** The words before it, which name the level: "Cel operacyjny 2.10". */
  readonly level?: string | undefined;
  /** A spreadsheet has turned 2.10 into the second of October. */
  readonly isDate: boolean;
}

const WORDS_AND_NUMBER = new RegExp(
  String.raw`^(?:(\p{L}[\p{L} ]{0,60}?)\s+)?(${numberPattern('.,')})[.)]?$`,
  'u',
);
/** "02.paź", "2-Oct", "paź.02", "Oct-10" */
const DATE = /^\d{1,2}[.\s-]\p{L}{3,}\.?$|^\p{L}{3}[.\s-]\d{1,2}$/u;

export function readNumber(cell: string): NumberCell {
  // Ways to keep a spreadsheet from calculating: ="2.10" and '2.10.
  const text = cell.trim().replace(/^(?:="?|')(.*?)"?$/s, '$1');
  const [, level, digits] = WORDS_AND_NUMBER.exec(text) ?? [];
  if (digits) return { number: digits.replaceAll(',', '.'), level, isDate: false };
  const isDate = DATE.test(text);
  return { number: isDate ? '' : normalizeWrittenNumber(text), isDate };
}
