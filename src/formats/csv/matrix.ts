import { MAX_COLUMNS, type CellPlace } from './cells.js';
import { readHeading, type Column } from './columns.js';
import type { LevelColumns } from './level-columns.js';

type Rows = readonly (readonly string[])[];

/** A sheet with one goal in each row, in the order of the plan. */
export interface Unfolded {
  readonly columns: readonly Column[];
  readonly rows: Rows;
  /** Where the cell of a row is in the sheet as it is written. */
  placeOf(row: number, column: number): CellPlace;
}

/** A goal, as the cells of its level say it. */
interface Entry {
  readonly level: number;
  readonly row: number;
  readonly number: string;
  readonly titles: readonly string[];
  /** The cells of columns that we know, by their index. */
  readonly cells: Map<number, { text: string; row: number }>;
  /** What else the sheet says of it: "Termin: 2027". */
  readonly others: Set<string>;
  /** By number and titles. */
  readonly below: Map<string, Entry>;
}

/** As people write "the same as above". */
const DITTO = /^(j\.? ?w\.?|jak wyżej|ditto|[-–—]*\s*["”„″]{1,2}\s*[-–—]*|-[|'’]+-)$/iu;

/**
 * Gives each goal of a sheet with a column for each level a row of its own. An empty cell, and one that
 * repeats the goal above, go on with that goal; what else is in the row belongs to its deepest goal.
 */
export function unfold(rows: Rows, sheet: LevelColumns): Unfolded {
  const others = otherColumns(rows, sheet);
  const top = new Map<string, Entry>();
  const open: (Entry | undefined)[] = [];
  const above = new Map<number, string>();

  for (let row = sheet.start; row < rows.length; row += 1) {
    const cells = (rows[row] ?? []).map((cell) => cell.trim());
    if (!cells.some(Boolean)) continue;
    const text = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? ''));
    const deepest = openGoals(row, text, sheet, open, top);
    for (const { index, level, known, heading } of others) {
      // An area stands before the goals that are in it.
      const isShared = level < 0 && known?.field === 'area';
      const value = text(index) || (isShared ? (above.get(index) ?? '') : '');
      if (isShared) above.set(index, value);
      const owner =
        level === sheet.levels.length - 1 ? deepest : (open[Math.max(level, 0)] ?? deepest);
      if (value) keep(owner, { index, known, heading }, { text: value, row });
    }
  }
  return inRows(top, sheet, others);
}

/** Goes on to the goals that a row names, and returns the deepest. */
function openGoals(
  row: number,
  text: (index: number | undefined) => string,
  { levels, rowNumbers }: LevelColumns,
  open: (Entry | undefined)[],
  top: Map<string, Entry>,
): Entry {
  let deepest: Entry | undefined;
  const isNamed = levels.map(({ titles }) => titles.some(({ index }) => !isDitto(text(index))));
  for (const level of levels.keys()) {
    const { titles = [], number } = levels[level] ?? {};
    const before = open[level];
    const written = text(number) || (isNamed.lastIndexOf(true) === level ? text(rowNumbers) : '');
    if (!isNamed[level] && (!text(number) || text(number) === before?.number)) continue;
    const texts = titles.map(({ index }) => text(index));
    const isSame =
      before?.titles.join('\n') === texts.join('\n') && (!written || written === before.number);
    if (!isSame) {
      const siblings = open.slice(0, level).findLast((entry) => entry)?.below ?? top;
      open[level] = entryIn(siblings, level, row, written, texts);
      open.length = level + 1;
    }
    deepest = open[level];
  }
  // Words before the first goal are reported as those of a goal without a title.
  return deepest ?? open.findLast((entry) => entry) ?? (open[0] = entryIn(top, 0, row, '', []));
}

const isDitto = (cell: string): boolean => cell === '' || DITTO.test(cell);

function entryIn(
  siblings: Map<string, Entry>,
  level: number,
  row: number,
  number: string,
  titles: readonly string[],
): Entry {
  const key = [level, number, ...titles].join('\n');
  const entry = siblings.get(key) ?? {
    level,
    row,
    number,
    titles,
    cells: new Map(),
    others: new Set(),
    below: new Map(),
  };
  siblings.set(key, entry);
  return entry;
}

interface OtherColumn {
  readonly index: number;
  readonly heading: string;
  /** Its field, if a goal has one for it. */
  readonly known: Column | undefined;
  /** The level that it stands behind, −1 in front of the first. */
  readonly level: number;
}

function otherColumns(
  rows: Rows,
  { levels, headings, start, rowNumbers, counters }: LevelColumns,
): OtherColumn[] {
  const own = new Set([rowNumbers, ...counters]);
  for (const { titles, number } of levels) {
    own.add(number);
    for (const { index } of titles) own.add(index);
  }
  const width = rows.slice(start).reduce((most, { length }) => Math.max(most, length), 0);
  const known: Column[] = [];
  const others: OtherColumn[] = [];
  for (let index = 0; index < Math.min(width, MAX_COLUMNS); index += 1) {
    const heading = headings[index] ?? '';
    // A name that begins with "_" is the editor's own.
    if (own.has(index) || heading.startsWith('_')) continue;
    const level = levels.findLastIndex(({ titles }) => (titles[0]?.index ?? 0) < index);
    const field = readHeading(heading);
    const isField = field && !['title', 'number', 'parent', 'level'].includes(field.field);
    const isTwice = known.some(
      (column) => column.field === field?.field && column.language === field.language,
    );
    const column = isField && !isTwice ? { ...field, heading, index } : undefined;
    if (column) known.push(column);
    others.push({ index, heading, known: column, level });
  }
  return others;
}

/** A second value for one field is shown with its heading, and so is what has no field. */
function keep(
  { cells, others }: Entry,
  { index, known, heading }: Omit<OtherColumn, 'level'>,
  value: { readonly text: string; readonly row: number },
): void {
  const before = cells.get(index);
  if (known && !before) cells.set(index, value);
  else if (before?.text !== value.text) {
    const isPlain = !heading || known?.field === 'description';
    others.add(isPlain ? value.text : `${heading.replace(/:$/, '')}: ${value.text}`);
  }
}

/** A column of the unfolded sheet. */
interface Unfolding {
  readonly column: Omit<Column, 'index'>;
  text(entry: Entry): string;
  place(entry: Entry): CellPlace;
}

/** From top to bottom, each goal right before those below it. */
function inRows(
  top: Map<string, Entry>,
  sheet: LevelColumns,
  others: readonly OtherColumn[],
): Unfolded {
  const unfoldings = unfoldingsOf(sheet, others);
  const entries: Entry[] = [];
  const queue = [...top.values()].reverse();
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    entries.push(entry);
    queue.push(...[...entry.below.values()].reverse());
  }
  return {
    rows: entries.map((entry) => unfoldings.map(({ text }) => text(entry))),
    columns: unfoldings.map(({ column }, index) => ({ ...column, index })),
    placeOf: (row, column) => {
      const entry = entries[row];
      return (entry && unfoldings[column]?.place(entry)) ?? { row: sheet.start, column };
    },
  };
}

function unfoldingsOf(
  { levels, rowNumbers }: LevelColumns,
  others: readonly OtherColumn[],
): Unfolding[] {
  const known = others.flatMap((column) => column.known ?? []);
  const description = known.find(({ field }) => field === 'description');
  const languages = new Set(levels.flatMap(({ titles }) => titles.map(({ language }) => language)));
  const inLevel = (field: Column['field'], language: string, index: (entry: Entry) => number) => ({
    column: { field, language, heading: '' },
    place: (entry: Entry) => ({ row: entry.row, column: index(entry) }),
  });
  const titleAt = ({ level }: Entry, language: string) =>
    levels[level]?.titles.findIndex((title) => title.language === language) ?? -1;
  const titleIndex = (entry: Entry, language = '') => {
    const titles = levels[entry.level]?.titles ?? [];
    return (titles[titleAt(entry, language)] ?? titles[0])?.index ?? 0;
  };
  const cellOf = (column: Column): Unfolding => ({
    column,
    text: ({ cells }) => cells.get(column.index)?.text ?? '',
    place: ({ cells, row }) => ({ row: cells.get(column.index)?.row ?? row, column: column.index }),
  });

  return [
    ...(rowNumbers !== undefined || levels.some(({ number }) => number !== undefined)
      ? [
          {
            ...inLevel(
              'number',
              '',
              (entry) => levels[entry.level]?.number ?? rowNumbers ?? titleIndex(entry),
            ),
            text: ({ number }: Entry) => number,
          },
        ]
      : []),
    { ...inLevel('level', '', titleIndex), text: ({ level }) => String(level + 1) },
    ...[...languages].map((language) => ({
      ...inLevel('title', language, (entry) => titleIndex(entry, language)),
      text: (entry: Entry) => entry.titles[titleAt(entry, language)] ?? '',
    })),
    {
      ...inLevel('description', description?.language ?? '', titleIndex),
      text: ({ cells, others: more }) =>
        [description && cells.get(description.index)?.text, ...more].filter(Boolean).join('\n\n'),
    },
    ...known.filter((column) => column !== description).map(cellOf),
  ];
}
