import { MAX_LEVELS } from '../../model/goals.js';
import { parentNumber } from '../../model/parent-number.js';
import { readLabel } from '../goal-label.js';
import { MAX_COLUMNS } from './cells.js';
import { readHeading, splitLanguage, TOP_ROWS, type Column } from './columns.js';
import { namesLevel } from './level-words.js';
import { isSetting } from './settings.js';
import {
  baseOf,
  distinct,
  isLevelHeading,
  isText,
  levelHeadings,
  readSheet,
  type Rows,
  type Sheet,
} from './sheet-columns.js';

/** A column of titles for each language, and that of their numbers, if there is one. */
interface Level {
  readonly name: string;
  readonly titles: readonly { readonly language: string; readonly index: number }[];
  readonly number: number | undefined;
}

/** A sheet with a column for each level of the plan. */
export interface LevelColumns {
  /** The first row of goals. */
  readonly start: number;
  /** The first of the rows with headings. */
  readonly top: number;
  /** What each column is called; those of two rows are joined: "Termin od". */
  readonly headings: readonly string[];
  readonly levels: readonly Level[];
  /** The column that numbers what is new in each row, whatever its level. */
  readonly rowNumbers: number | undefined;
  /** Columns that only count the rows, beside goals with numbers of their own. */
  readonly counters: readonly number[];
  /** No heading says that it is a level: only the rows look like that. */
  readonly isGuess: boolean;
}

/** How many of the rows have to fit, where nothing but the rows tells the levels. */
const FITTING = 0.9;

/**
 * Finds the columns of the levels: by their headings, "Cel strategiczny | Zadanie", in whatever
 * language, otherwise by the rows, which leave out or repeat what is above.
 *
 * @param ordinary the row and the columns that a sheet with one goal in each row would have
 */
export function findLevels(
  rows: Rows,
  ordinary: { readonly row: number; readonly columns: readonly Column[] },
): LevelColumns | undefined {
  const isOrdinary = ordinary.row >= 0;
  const candidates = rows
    .slice(0, isOrdinary ? Math.min(ordinary.row + 1, TOP_ROWS) : TOP_ROWS)
    .map((cells, row) => ({ row, cells: cells.slice(0, MAX_COLUMNS) }))
    .filter(({ cells }) => !isSetting(cells[0] ?? '') && cells.filter(isText).length > 1);
  const named = candidates.find(({ cells }) => levelHeadings(cells).length > 1);
  if (named) {
    const sheet = readSheet(rows, named.row, named.cells);
    const columns = levelHeadings(sheet.headings).filter((index) => sheet.texts.includes(index));
    const [first = 0] = columns;
    if (distinct(columns, sheet.headings).length < 2 || isNumbered(sheet, first)) return undefined;
    const above = sheet.texts.filter(
      (index) => index < first && !readHeading(sheet.headings[index] ?? ''),
    );
    return levelsIn(sheet, [...above, ...columns], false);
  }
  const [guess] = isOrdinary ? candidates.slice(-1) : candidates;
  const hasTitles = ordinary.columns.some(
    ({ field, heading }) => field === 'title' && !namesLevel(heading),
  );
  if (!guess || hasTitles) return undefined;
  const sheet = readSheet(rows, guess.row, guess.cells);
  const stairs = findStairs(sheet);
  return stairs && levelsIn(sheet, stairs, true);
}

/** An ordinary sheet, "Nr | Cel | Działania": the numbers of its first column already nest. */
function isNumbered({ body, numbers }: Sheet, first: number): boolean {
  const column = numbers.find((index) => index < first);
  if (column === undefined) return false;
  const own = body
    .filter((cells) => isText(cells[first]))
    .map((cells) => readLabel(cells[column]?.trim() ?? '')?.number ?? '');
  const all = new Set(own);
  return own.some((number) => all.has(parentNumber(number) ?? ''));
}

/**
 * The first columns of which each row says something new: the last of them is that of the deepest
 * level. There are none where no row leaves out or repeats what is above.
 */
function findStairs({ body, texts, headings }: Sheet): number[] | undefined {
  const levels = texts.filter((index) => isLevelOrUnknown(headings[index] ?? ''));
  const open: string[] = [];
  const fresh = levels.map(() => 0);
  let repeated = 0;
  for (const cells of body) {
    const at = levels.findIndex((index, depth) => {
      const cell = cells[index]?.trim() ?? '';
      return cell !== '' && cell !== open[depth];
    });
    if (at < 0) continue;
    if (at > 0) repeated += 1;
    fresh[at] = (fresh[at] ?? 0) + 1;
    open.length = at;
    for (const index of levels.slice(at)) open.push(cells[index]?.trim() ?? '');
  }
  let rows = 0;
  const last = fresh.findIndex((count) => (rows += count) >= body.length * FITTING);
  return repeated > 0 && last > 0 && last < MAX_LEVELS ? levels.slice(0, last + 1) : undefined;
}

const isLevelOrUnknown = (heading: string): boolean =>
  !readHeading(heading) || isLevelHeading(heading);

function levelsIn(sheet: Sheet, columns: readonly number[], isGuess: boolean): LevelColumns {
  const { headings, numbers } = sheet;
  const firsts = distinct(columns, headings);
  const levels = firsts.map((first, depth): Level => {
    const same = columns.filter((index) => baseOf(headings[index]) === baseOf(headings[first]));
    const before = firsts[depth - 1] ?? -1;
    const heading = headings[first] ?? '';
    return {
      name: same.length > 1 ? baseOf(heading) : heading,
      titles: same.map((index) => ({
        language: same.length > 1 ? splitLanguage(headings[index] ?? '').language : '',
        index,
      })),
      number: numbers.findLast(
        (index) => before < index && index < first && belongsTo(sheet, index, firsts.slice(depth)),
      ),
    };
  });
  const last = firsts.at(-1) ?? 0;
  const loose = numbers.filter(
    (index) => index < last && !levels.some(({ number }) => number === index),
  );
  const areLabelled =
    levels.some(({ number }) => number !== undefined) ||
    sheet.body.some((cells) => firsts.some((index) => readLabel(cells[index] ?? '')?.end));
  const rowNumbers = areLabelled ? undefined : loose[0];
  const counters = loose.filter((index) => index !== rowNumbers && countsRows(sheet, index));
  return { ...sheet, levels, rowNumbers, counters, isGuess };
}

function countsRows({ body }: Sheet, column: number): boolean {
  const filled = body.map((cells) => cells[column]?.trim() ?? '').filter(Boolean);
  return filled.every((cell, index) => cell.replace(/\.$/, '') === String(index + 1));
}

/** Not the number of a row, "Lp.", which goes on where only a deeper level does. */
function belongsTo({ body }: Sheet, number: number, [title = 0, ...deeper]: number[]): boolean {
  let open = '';
  let last = '';
  return body.every((cells) => {
    const [cell, text] = [cells[number]?.trim() ?? '', cells[title]?.trim() ?? ''];
    const isNew = cell !== '' && cell !== last;
    last = cell || last;
    const isDeeper = deeper.some((index) => isText(cells[index]));
    const fits = !isNew || !isDeeper || (text !== '' && text !== open);
    open = text || open;
    return fits;
  });
}
