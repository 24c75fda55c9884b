/** Where a cell is, both counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface Cells {
  readonly rows: readonly (readonly string[])[];
  /** Cells that begin with a quote that is never closed. */
  readonly strayQuotes: readonly CellPlace[];
  /** The first cell with a text that is not read, because there are too many. */
  readonly unread: CellPlace | undefined;
}

/** More than a plan can have goals, with empty rows between them. */
export const MAX_ROWS = 30_000;
/** More columns are only there to keep the parser busy. */
export const MAX_COLUMNS = 200;

/**
 * Splits a CSV file (RFC 4180) into cells. A quote that is never closed would swallow all that
 * follows, so it is treated as an ordinary character, and reported: no CSV library that we looked at
 * does either.
 */
export function readCells(text: string, separator: string): Cells {
  const strayQuotes: CellPlace[] = [];
  const rows: string[][] = [];
  const isEnd = (at: number) => at === text.length || `${separator}\r\n`.includes(text.charAt(at));
  const ends = new RegExp(`[${separator}\r\n]`, 'g');

  let unread: CellPlace | undefined;
  let row: string[] = [];
  let column = 0;
  let at = 0;
  while ((at < text.length || column > 0) && rows.length < MAX_ROWS) {
    const quoted = text[at] === '"' ? readQuoted(text, at, isEnd) : undefined;
    if (text[at] === '"' && !quoted) strayQuotes.push({ row: rows.length, column });
    ends.lastIndex = at;
    const end = quoted?.end ?? ends.exec(text)?.index ?? text.length;
    const cell = quoted?.value ?? text.slice(at, end);
    if (column < MAX_COLUMNS) row.push(cell);
    else if (cell.trim()) unread ??= { row: rows.length, column };
    column += 1;
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    // A separator at the end is followed by one more, empty cell.
    if (text[end] === separator) continue;
    rows.push(row);
    row = [];
    column = 0;
  }
  if (/[^\s"]/.test(text.slice(at).replaceAll(separator, ''))) unread ??= { row: MAX_ROWS, column };
  return { rows, strayQuotes, unread };
}

/** The first text beyond the rows and columns that are read, in a sheet that is split into cells already. */
export function unreadIn(rows: readonly (readonly string[])[]): CellPlace | undefined {
  for (const row of rows.keys()) {
    const first = row < MAX_ROWS ? MAX_COLUMNS : 0;
    const index = (rows[row] ?? []).slice(first).findIndex((text) => text.trim());
    if (index >= 0) return { row, column: first + index };
  }
  return undefined;
}

/** A cell from its opening quote on; inside it, two quotes mean one. */
function readQuoted(
  text: string,
  start: number,
  isEnd: (at: number) => boolean,
): { value: string; end: number } | undefined {
  for (let quote = text.indexOf('"', start + 1); quote >= 0;) {
    const end = quote + 1;
    if (text[end] !== '"') {
      const value = text.slice(start + 1, quote).replaceAll('""', '"');
      return isEnd(end) ? { value, end } : undefined;
    }
    quote = text.indexOf('"', end + 1);
  }
  return undefined;
}

/** `{row: 4, column: 3}` → "D5", as every spreadsheet calls it. */
export function cellName({ row, column }: CellPlace): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
