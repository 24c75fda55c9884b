import {
  formatValue,
  readXlsx,
  type Cell,
  type CellValue,
  type MergeRange,
  type Sheet,
} from 'hucre';
import type { SheetRows } from './csv/csv.js';

/** More rows than a plan can have goals. */
const MAX_ROWS = 30_000;

/**
 * The visible sheets of a workbook as Excel saves it, with what each cell shows. The only place that
 * knows the library.
 *
 * @returns `undefined` if it is damaged
 */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetRows[] | undefined> {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true, maxRows: MAX_ROWS });
    return sheets
      .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
      .map((sheet) => {
        const rows = rowsOf(sheet);
        return { name: sheet.name, rows, filled: fillMerged(rows, sheet.merges ?? []) };
      });
  } catch {
    return undefined;
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
  for (const { startRow, startCol, endRow } of merges) {
    const text = rows[startRow]?.[startCol] ?? '';
    for (const cells of filled.slice(startRow + 1, endRow + 1)) cells[startCol] = text;
  }
  return filled;
}
