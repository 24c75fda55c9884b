import { cellName, readCells, type CellPlace } from './cells.js';
import { readColumns, type Column } from './columns.js';

/** The rows of a file, and which of them names the columns. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly Column[];
  /** The row with the headings. */
  readonly headings: number;
  readonly strayQuotes: readonly CellPlace[];
  /** "D5 (url)": the name of a cell in a spreadsheet, and that of its column. */
  nameOf(row: number, column: number): string;
}

const SEPARATORS = [';', ',', '\t', '|'];
/** The headings are near the top, and show which separator is used. */
const TOP_ROWS = 30;
const TOP_LENGTH = 20_000;
/** What Excel itself writes and reads. */
const NAMED_SEPARATOR = /^sep=([;,\t|])\r?\n/i;

/** @returns `undefined` if no row has a column for titles */
export function readTable(text: string): Table | undefined {
  const [line = '', named] = NAMED_SEPARATOR.exec(text) ?? [];
  const own = text.slice(line.length);
  const top = own.slice(0, TOP_LENGTH);
  const [best] = (named ? [named] : SEPARATORS)
    .map((separator) => ({ separator, found: findHeadings(readCells(top, separator).rows) }))
    .sort((a, b) => b.found.columns.length - a.found.columns.length);
  if (!best || best.found.columns.length === 0) return undefined;

  const { rows, strayQuotes } = readCells(own, best.separator);
  const { columns, row: headings } = findHeadings(rows);
  const above = line ? 1 : 0;
  const nameOf = (row: number, column: number) => {
    const name = cellName({ row: row + above, column });
    const heading = row > headings ? rows[headings]?.[column]?.trim().slice(0, 40) : '';
    return heading ? `${name} (${heading})` : name;
  };
  return { rows, columns, headings, strayQuotes, nameOf };
}

/** A row with two known columns beats one with a single one, such as "title;Our plan". */
function findHeadings(rows: readonly (readonly string[])[]): {
  row: number;
  columns: readonly Column[];
} {
  const candidates = rows
    .slice(0, TOP_ROWS)
    .map((cells, row) => ({ row, columns: readColumns(cells) }))
    .filter(({ columns }) => columns.some(({ field }) => field === 'title'));
  return (
    candidates.find(({ columns }) => columns.length > 1) ??
    candidates.at(-1) ?? { row: -1, columns: [] }
  );
}
