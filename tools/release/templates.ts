import { writeXlsx, type Cell } from 'hucre';
import { unzipSync } from 'fflate';
import { csvText } from '../../src/cli/convert/csv-text.js';
import { jsonText } from '../../src/cli/convert/json-text.js';
import { numberCell } from '../../src/cli/convert/plan-csv.js';
import { readCells } from '../../src/formats/csv/cells.js';
import { readCsv } from '../../src/formats/csv/csv.js';
import { reproducibleZip } from '../reproducible-zip.js';

/** Rows below the example that are there to be filled in. */
const EMPTY_ROWS = 300;
const TEXT = '@';
/** Some is said to be the day of the archive itself: the same sheet gives the same bytes. */
const MODIFIED = new Date(Date.UTC(1980, 0, 1));

/** A plan to start from, in each format that our readers know, by its ending. All are made of one sheet. */
export async function planTemplates(sheet: string): Promise<Record<string, string | Uint8Array>> {
  const { rows } = readCells(sheet, ';');
  const { value, issues } = readCsv(sheet);
  if (issues.length > 0) throw new Error(`The template has mistakes: ${JSON.stringify(issues)}`);
  return {
    csv: csvText(rows.map((row) => row.map(numberCell))),
    json: `${jsonText('strategy', value)}\n`,
    xlsx: await workbook(rows),
  };
}

/** All cells are text, also those that are still empty: in a number, 2.10 would become 2.1. */
async function workbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const width = Math.max(...rows.map(({ length }) => length));
  const headings = rows.findIndex(({ length }) => length === width);
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 0; row < rows.length + EMPTY_ROWS; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const isBold = row === headings || (row < headings && column === 0);
      const style = { numFmt: TEXT, font: { bold: isBold }, alignment: { wrapText: column > 0 } };
      cells.set(`${row},${column}`, { style });
    }
  }
  const bytes = await writeXlsx({
    properties: { created: MODIFIED, modified: MODIFIED },
    sheets: [
      {
        name: 'Plan',
        rows: rows.map((row) => [...row]),
        cells,
        columns: Array.from({ length: width }, (_, column) => ({ width: column === 0 ? 14 : 40 })),
      },
    ],
  });
  return reproducibleZip(new Map(Object.entries(unzipSync(bytes))));
}
