/** Before UTF-8, so that Excel takes it for that. */
const MARK = '\ufeff';
const SEPARATOR = ';';

/** Cells as a CSV file that Excel opens in Polish and most other languages (RFC 4180). */
export const csvText = (lines: readonly (readonly string[])[]): string =>
  MARK + lines.map((line) => `${line.map(cell).join(SEPARATOR)}\r\n`).join('');

/** Control characters have no place in a cell, and no reader of a page sees them. */
function cell(text: string): string {
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '');
  return /[;"\r\n]|^\s|\s$/.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean;
}
