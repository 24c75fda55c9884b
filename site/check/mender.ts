import type { Finding } from '../../src/cli/check/findings.js';
import { csvText } from '../../src/cli/convert/csv-text.js';
import type { FileContent } from '../../src/cli/read-file.js';
import { readCells } from '../../src/formats/csv/cells.js';
import { separatorOf } from '../../src/formats/csv/table.js';
import { asRaw } from '../../src/model/raw.js';

/** Changes one value of a file: a cell of a sheet, or a text in JSON. */
export interface Mender {
  /** What is there now; missing if something else than this value is wrong. */
  textAt(finding: Finding): string | undefined;
  /** The file with another text in this place. */
  withText(path: string, text: string): Blob;
}

/** What another text in the same place does not mend. */
const NOT_OF_A_VALUE =
  /^(?:unknown-key|column-twice|wrong-type|stray-quote|untranslated|too-|levels-)/;

export async function menderOf(body: Blob, content: FileContent): Promise<Mender | undefined> {
  const [document, second] = content.documents;
  if (!document || second || document.kind !== 'strategy') return undefined;
  if (document.json !== undefined) return jsonMender(document.json);
  if (!document.read.locate) return undefined;
  const rows = content.text === undefined ? await rowsOf(body) : rowsIn(content.text);
  return rows && sheetMender(rows);
}

type Rows = readonly (readonly string[])[];

function rowsIn(text: string): Rows | undefined {
  const separator = separatorOf(text);
  return separator ? readCells(text, separator).rows : undefined;
}

/** Of a workbook with one sheet and without merged cells, which a CSV file can say too. */
async function rowsOf(workbook: Blob): Promise<Rows | undefined> {
  const { readWorkbook } = await import('../../src/formats/xlsx/workbook.js');
  const sheets = await readWorkbook(new Uint8Array(await workbook.arrayBuffer()));
  if (typeof sheets === 'string') return undefined;
  const [sheet, second] = sheets.filter(({ rows }) => rows.some((row) => row.some(Boolean)));
  if (!sheet || second) return undefined;
  return JSON.stringify(sheet.rows) === JSON.stringify(sheet.filled) ? sheet.rows : undefined;
}

function sheetMender(rows: Rows): Mender {
  const placeOf = (path: string) => {
    const [, letters, row] = /^([A-Z]+)(\d+)(?: |$)/.exec(path) ?? [];
    if (!letters || !row) return undefined;
    const column = Array.from(letters).reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    );
    return { row: Number(row) - 1, column: column - 1 };
  };
  return {
    textAt({ path, code }) {
      const place = placeOf(path);
      if (!place || NOT_OF_A_VALUE.test(code)) return undefined;
      const row = rows[place.row];
      return row && (row[place.column] ?? '');
    },
    withText(path, text) {
      const place = placeOf(path);
      const lines = rows.map((cells, row) => {
        if (row !== place?.row) return cells;
        const line = [...cells];
        while (line.length < place.column) line.push('');
        line[place.column] = text;
        return line;
      });
      return new Blob([csvText(lines)]);
    },
  };
}

function jsonMender(json: string): Mender | undefined {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return undefined;
  }
  /** The object or list that holds a value, and its key there. */
  const placeOf = (root: unknown, path: string) => {
    const steps = Array.from(
      path.matchAll(/\[(\d+)\]|[^.[\]]+/g),
      ([step, index]) => index ?? step,
    );
    const key = steps.pop();
    const holder = steps.reduce<unknown>(
      (inside, step) => (inside as Record<string, unknown> | undefined)?.[step],
      root,
    );
    return key !== undefined && asRaw(holder)
      ? { holder: holder as Record<string, unknown>, key }
      : undefined;
  };
  return {
    textAt({ path, code }) {
      const place = placeOf(document, path);
      if (!place || NOT_OF_A_VALUE.test(code)) return undefined;
      const value = place.holder[place.key];
      if (code === 'missing' && value === undefined && place.key === 'title') return '';
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    },
    withText(path, text) {
      const copy: unknown = structuredClone(document);
      const place = placeOf(copy, path);
      if (place) place.holder[place.key] = text;
      return new Blob([JSON.stringify(copy, null, 2)]);
    },
  };
}
