import { fold } from '../../model/fold.js';
import { goalFields, type ColumnNames } from '../../model/goal-fields.js';
import { cellName, readCells, type CellPlace } from './cells.js';

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
  return tableOf(rows, strayQuotes, line ? 1 : 0);
}

/**
 * @param above how many rows of the file are above these
 * @returns `undefined` if no row has a column for titles
 */
export function tableOf(
  rows: Table['rows'],
  strayQuotes: readonly CellPlace[] = [],
  above = 0,
): Table | undefined {
  const { columns, row: headings } = findHeadings(rows);
  if (columns.length === 0) return undefined;
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

/** What a column can hold: a field of the goal, or the place of the goal in the plan. */
export type Field = keyof typeof goalFields | keyof typeof PLACES;

/** What a column holds, and in which language, if its heading names one. */
export interface Column {
  readonly field: Field;
  readonly language: string;
  readonly heading: string;
  readonly index: number;
}

const PLACES = {
  parent: {
    en: ['parent', 'parent number', 'parent goal'],
    pl: ['nadrzedny', 'cel nadrzedny', 'numer nadrzednego'],
  },
  level: { en: ['level'], pl: ['poziom', 'poziom celu'] },
} as const satisfies Record<string, ColumnNames>;

const NAMES: readonly (readonly [Field, ColumnNames])[] = [
  ...(Object.keys(goalFields) as (keyof typeof goalFields)[]).map(
    (field) => [field, goalFields[field].columns] as const,
  ),
  ['parent', PLACES.parent],
  ['level', PLACES.level],
];

const fields = new Map<string, { field: Field; isPolish: boolean }>();
for (const [field, { en, pl }] of NAMES) {
  for (const name of en) fields.set(name, { field, isPolish: false });
  for (const name of pl) fields.set(name, { field, isPolish: true });
}

/** "title.en", "Tytuł (EN)", "opis_uk", "title pt-BR" */
const WITH_LANGUAGE = /^(.{1,40}?)[\s._([-]{1,3}([a-z]{2,3}(?:-(?:[a-z]{2,4}|simple))?)[)\]]?$/i;

const normalize = (heading: string): string =>
  fold(heading.slice(0, 60))
    .replace(/[\s_.:-]+/g, ' ')
    .trim();

export interface Heading {
  readonly field: Field;
  readonly language: string;
  readonly isPolish: boolean;
}

/** What the heading of a column, or the first cell of a row, means. */
export function readHeading(heading: string): Heading | undefined {
  const whole = fields.get(normalize(heading));
  if (whole) return { ...whole, language: '' };
  const [, name = '', language = ''] = WITH_LANGUAGE.exec(heading.trim()) ?? [];
  const known = fields.get(normalize(name));
  return known && { ...known, language: language.toLowerCase() };
}

/** More columns are only there to keep the parser busy. */
export const MAX_COLUMNS = 200;

/** The columns that a row of headings names; of two with one name the first. */
function readColumns(row: readonly string[]): Column[] {
  const columns: Column[] = [];
  for (const index of row.slice(0, MAX_COLUMNS).keys()) {
    const heading = row[index] ?? '';
    const known = readHeading(heading);
    if (!known || columns.some((column) => isSame(column, known))) continue;
    columns.push({ ...known, heading: heading.trim(), index });
  }
  return columns;
}

const isSame = (
  a: { field: Field; language: string },
  b: { field: Field; language: string },
): boolean => a.field === b.field && a.language === b.language;
