import { cellName, MAX_COLUMNS, MAX_ROWS, readCells, type CellPlace } from './cells.js';
import { readColumns, readHeading, TOP_ROWS, type Column } from './columns.js';
import { findLevels, type LevelColumns } from './level-columns.js';
import { isPolishLevel } from './level-words.js';
import { unfold } from './matrix.js';

/** The rows of a file, and which of them names the columns. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly Column[];
  /** The row with the headings. */
  readonly headings: number;
  /** Whether these are in Polish. */
  readonly isPolish: boolean;
  /** The names of the levels, in a sheet with a column for each: there the level of a row is certain. */
  readonly levels?: readonly string[];
  /** Nobody said that its columns are levels. */
  readonly isGuess?: boolean;
  /** The names of cells that begin with a quote that is never closed. */
  readonly strayQuotes: readonly string[];
  /** The first cell with a text behind those that are read. */
  readonly unread?: { readonly name: string; readonly max: number } | undefined;
  /** "D5 (url)": the name of a cell in a spreadsheet, and that of its column. */
  nameOf(row: number, column: number): string;
}

const SEPARATORS = [';', ',', '\t', '|'];
/** The top shows which separator is used. */
const TOP_LENGTH = 20_000;
/** What Excel itself writes and reads. */
const NAMED_SEPARATOR = /^sep=([;,\t|])\r?\n/i;

/** @returns `undefined` if no row has a column for titles */
export function readTable(text: string): Table | undefined {
  const [line = '', named] = NAMED_SEPARATOR.exec(text) ?? [];
  const own = text.slice(line.length);
  const separator = separatorOf(own, named ? [named] : SEPARATORS);
  if (!separator) return undefined;
  const { rows, ...found } = readCells(own, separator);
  return tableOf(rows, { ...found, above: line ? 1 : 0 });
}

/** What parts the cells of a CSV file: of several, what makes the most columns of its top. */
export function separatorOf(text: string, separators = SEPARATORS): string | undefined {
  const [best] = separators
    .map((separator) => ({ separator, table: tableOf(topRows(text, separator)) }))
    .sort((a, b) => (b.table?.columns.length ?? 0) - (a.table?.columns.length ?? 0));
  return best?.table && best.separator;
}

/** Without the last row, of which a part may be missing. */
function topRows(text: string, separator: string): Table['rows'] {
  const { rows } = readCells(text.slice(0, TOP_LENGTH), separator);
  return text.length > TOP_LENGTH && rows.length > 1 ? rows.slice(0, -1) : rows;
}

interface FoundRows {
  readonly strayQuotes?: readonly CellPlace[];
  readonly unread?: CellPlace | undefined;
  /** How many rows of the file are above these. */
  readonly above?: number;
  /** The same with the text of merged cells in each of them. */
  readonly filled?: Table['rows'];
}

/** @returns `undefined` if no row has a column for titles, and the columns are no levels */
export function tableOf(
  rows: Table['rows'],
  { strayQuotes = [], unread, above = 0, filled = rows }: FoundRows = {},
): Table | undefined {
  const { columns, row } = findHeadings(rows);
  const found = findLevels(filled, { columns, row });
  const headings = found?.top ?? row;
  const placeName = (place: CellPlace) => {
    const name = cellName({ ...place, row: place.row + above });
    const names = found?.headings ?? rows[headings]?.map((heading) => heading.trim());
    const heading = place.row > headings ? names?.[place.column]?.slice(0, 40) : '';
    return heading ? `${name} (${heading})` : name;
  };
  const table = {
    headings,
    strayQuotes: strayQuotes.map(placeName),
    unread: unread && {
      name: placeName(unread),
      max: unread.column < MAX_COLUMNS ? MAX_ROWS : MAX_COLUMNS,
    },
  };
  if (found) return { ...table, ...matrixOf(filled, found, placeName) };
  if (columns.length === 0) return undefined;
  return {
    ...table,
    rows,
    columns,
    isPolish: columns.some(({ heading }) => readHeading(heading)?.isPolish),
    nameOf: (at, column) => placeName({ row: at, column }),
  };
}

/** A sheet with a column for each level, as one with a row for each goal. */
function matrixOf(
  written: Table['rows'],
  sheet: LevelColumns,
  placeName: (place: CellPlace) => string,
): Omit<Table, 'headings' | 'strayQuotes' | 'unread'> {
  const { rows, columns, placeOf } = unfold(written, sheet);
  const { top, levels, isGuess } = sheet;
  return {
    // Where the headings were, the columns know what they hold.
    rows: [...written.slice(0, top), [], ...rows],
    columns,
    isPolish: levels.some(({ name }) => isPolishLevel(name)),
    levels: levels.map(({ name }) => name),
    isGuess,
    nameOf: (row, column) =>
      placeName(row > top ? placeOf(row - top - 1, column) : { row, column }),
  };
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
