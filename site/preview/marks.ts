// Numbers that nobody sees: a text that carries one can be found again on the page, and the elements
// need to know nothing of it. Of characters that have no width, break no line and change no letter
// beside them.
const FRAME = '\u2063';
const ZERO = '\u2061';
const ONE = '\u2062';

const MARK = new RegExp(`${FRAME}([${ZERO}${ONE}]+)${FRAME}`, 'g');

/** A place in a text where a marked message begins. */
export interface Mark {
  readonly number: number;
  /** Behind the mark, where the words begin. */
  readonly index: number;
}

/** The message with a number in front, where it is outside of all plural forms. */
export function mark(message: string, number: number): string {
  const bits = number.toString(2).replaceAll('0', ZERO).replaceAll('1', ONE);
  return FRAME + bits + FRAME + message;
}

export const marksIn = (text: string): Mark[] =>
  [...text.matchAll(MARK)].map(({ 0: whole, 1: bits = '', index }) => ({
    number: parseInt(bits.replaceAll(ZERO, '0').replaceAll(ONE, '1'), 2),
    index: index + whole.length,
  }));

export const withoutMarks = (text: string): string => text.replace(MARK, '');
