import { readLabel } from '../goal-label.js';
import { MAX_COLUMNS } from './cells.js';
import { readHeading, splitLanguage } from './columns.js';
import { namesLevel } from './level-words.js';

export type Rows = readonly (readonly string[])[];

const NUMBER_HEADING = /^(nr|no|lp|l\.\s?p|numer|number|kod|code|symbol|№)(?![\p{L}\d])/iu;

/** Rows that are enough to tell by. */
const SAMPLE = 2000;

/** A sheet in columns, told apart by what they hold. */
export interface Sheet {
  readonly top: number;
  readonly start: number;
  readonly headings: readonly string[];
  readonly body: Rows;
  /** The columns with words, and those with nothing but numbers of goals. */
  readonly texts: readonly number[];
  readonly numbers: readonly number[];
}

/**
 * Reads the headings, of one row or of several, and tells columns of words from those of numbers.
 *
 * @param top the first row with headings
 * @param first the cells of that row
 */
export function readSheet(rows: Rows, top: number, first: readonly string[]): Sheet {
  const levels = levelHeadings(first);
  let headings = first.map((heading) => heading.trim());
  let start = top + 1;
  for (; start < Math.min(rows.length, top + 4); start += 1) {
    const more = rows[start] ?? [];
    const isCount = more.every((cell, index) => !isText(cell) || cell.trim() === `${index + 1}`);
    const isSecond = levels.every((index) => !isText(more[index]) || more[index] === first[index]);
    if (levels.length < 2 || !(isCount || isSecond) || !more.some(isText)) break;
    if (!isCount) headings = joinHeadings(headings, more);
  }
  const body = rows.slice(start, start + SAMPLE).filter((cells) => cells.some(isText));
  const columns = [...Array(Math.min(MAX_COLUMNS, Math.max(first.length, 1))).keys()];
  const filled = (index: number) => body.map((cells) => cells[index]?.trim() ?? '').filter(Boolean);
  const numbers = columns.filter((index) => {
    const cells = filled(index);
    const heading = headings[index] ?? '';
    if (NUMBER_HEADING.test(heading)) return true;
    // "Cel" over the titles "A", "B" is none, unless it is over two columns.
    if (isLevelHeading(heading) && isText(headings[index + 1])) return false;
    return cells.length > 0 && cells.every((cell) => readLabel(cell)?.title === '');
  });
  // A heading over two columns: the number, and its title.
  for (const index of numbers) {
    if (!NUMBER_HEADING.test(headings[index] ?? '')) headings[index + 1] ||= headings[index] ?? '';
  }
  const texts = columns.filter((index) => {
    const cells = filled(index);
    return (
      !numbers.includes(index) &&
      isText(headings[index]) &&
      !headings[index]?.startsWith('_') &&
      (isLevelHeading(headings[index] ?? '') ||
        cells.filter((cell) => /\p{L}{2}/u.test(cell)).length * 2 >= Math.max(cells.length, 1))
    );
  });
  return { top, start, headings, body, texts, numbers };
}

function joinHeadings(above: readonly string[], below: readonly string[]): string[] {
  let last = '';
  return [...Array(Math.max(above.length, below.length)).keys()].map((index) => {
    const [first, second] = [above[index]?.trim() ?? '', below[index]?.trim() ?? ''];
    last = first || last;
    return second && second !== first ? `${last} ${second}`.trim() : first;
  });
}

/** The columns that their headings call levels, and that of the titles behind them. */
export function levelHeadings(headings: readonly string[]): number[] {
  const columns = [...headings.keys()];
  const titles = columns.filter((index) => isTitleHeading(headings[index] ?? ''));
  const levels = columns.filter(
    (index) => isLevelHeading(headings[index] ?? '') && index < (titles[0] ?? Infinity),
  );
  return distinct(levels, headings).length > 1 ? [...levels, ...titles] : [];
}

export const isText = (cell: string | undefined): boolean =>
  cell !== undefined && cell.trim() !== '';

const isTitleHeading = (heading: string): boolean =>
  readHeading(heading)?.field === 'title' && !isLevelHeading(heading);

/** Columns of one level in several languages count once. */
export const distinct = (columns: readonly number[], cells: readonly string[]): number[] =>
  columns.filter(
    (index, at) =>
      columns.findIndex((other) => baseOf(cells[other]) === baseOf(cells[index])) === at,
  );

export const baseOf = (heading = ''): string => splitLanguage(heading).name;

/** Of fields that have names of their own only that of the title can be a level: "Cel". */
export function isLevelHeading(heading: string): boolean {
  const field = readHeading(heading)?.field;
  return (!field || field === 'title') && namesLevel(baseOf(heading));
}
