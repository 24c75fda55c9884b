import {
  formatValue,
  readXlsx,
  type Cell,
  type CellValue,
  type MergeRange,
  type Sheet,
} from 'hucre';
import type { SheetRows } from '../csv/csv.js';
import { isSmallEnough } from './unpacked-size.js';

/** One row and some columns more than are read, so that a text there is told of. */
const RANGE = 'A1:IV30001';
/** As large as a file with the same words can be. */
const MAX_LETTERS = 20 * 1024 * 1024;

/**
 * The visible sheets of a workbook as Excel saves it, with what each cell shows. The only place that
 * knows the library.
 *
 * @returns why it cannot be read, if that is so
 */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<readonly SheetRows[] | 'damaged' | 'too-large'> {
  if (!isSmallEnough(bytes)) return 'too-large';
  try {
    const { sheets } = await readXlsx(bytes, {
      readStyles: true,
      range: RANGE,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
    const read = sheets.map((sheet) => {
      const rows = rowsOf(sheet);
      return { name: sheet.name, rows, filled: fillMerged(rows, sheet.merges ?? []) };
    });
    return read.some(({ filled }) => isTooLong(filled)) ? 'too-large' : read;
  } catch {
    return 'damaged';
  }
}

const rowsOf = ({ rows, cells }: Sheet): string[][] =>
  [...rows.keys()].map((row) => {
    const values = rows[row] ?? [];
    return [...values.keys()].map((column) =>
      shownText(values[column] ?? null, cells?.get(`${row},${column}`)),
    );
  });

/** "2.10" for the number 2.1 in the format 0.00; a date as such, so that it is not taken for a number. */
function shownText(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const format = cell?.style?.numFmt;
  if (typeof value === 'number' && format && format !== 'General')
    return formatValue(value, format);
  return String(value);
}

/** What stands in a cell that spans rows counts for each of them. */
function fillMerged(
  rows: readonly (readonly string[])[],
  merges: readonly MergeRange[],
): string[][] {
  const filled = rows.map((cells) => [...cells]);
  // In a sound workbook no cell is merged twice.
  let left = rows.reduce((sum, { length }) => sum + length, 0);
  for (const { startRow, startCol, endRow } of merges) {
    const below = filled.slice(startRow + 1, endRow + 1);
    left -= below.length;
    if (left < 0) break;
    const text = rows[startRow]?.[startCol] ?? '';
    for (const cells of below) cells[startCol] = text;
  }
  return filled;
}

function isTooLong(rows: readonly (readonly string[])[]): boolean {
  let letters = 0;
  return rows.some((cells) => {
    for (const cell of cells) letters += cell.length;
    return letters > MAX_LETTERS;
  });
}
