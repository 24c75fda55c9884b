import type { Text } from '../../model/text.js';
import { parseGoalLabel } from '../goal-label.js';
import type { ReportAt } from '../reader.js';
import type { Column, Field } from './columns.js';
import { readNumber } from './number-cell.js';
import { textOf } from './settings.js';
import type { Table } from './table.js';

/** A goal as `parseStrategy` takes it. */
export interface DraftGoal {
  number?: string;
  id?: string;
  title?: Text;
  description?: Text;
  url?: string;
  area?: readonly string[];
  tags?: readonly Text[];
  goals: DraftGoal[];
}

/** A row, and what it says of the place of its goal. */
export interface GoalRow {
  readonly goal: DraftGoal;
  readonly row: number;
  readonly parent: string;
  /** "2" or "Cel operacyjny" */
  readonly level: string;
  /** What goals of its depth are called. */
  readonly levelName: string | undefined;
  /** Its number is not known, so it stands beside the row above. */
  readonly isLost: boolean;
}

export interface GoalRows {
  readonly goals: readonly GoalRow[];
  readonly areas: readonly { id: string; title: Text }[];
}

/** The rows below the headings as goals, not nested yet. */
export function readGoalRows(table: Table, own: string, report: ReportAt): GoalRows {
  const areas = new Map<string, Text>();
  const goals: GoalRow[] = [];
  const numbers = table.columns.find(({ field }) => field === 'number');

  for (const row of table.rows.keys()) {
    const cells = table.rows[row] ?? [];
    if (row <= table.headings || cells.every((cell) => !cell.trim())) continue;
    const cell = (field: Field) => textsIn(cells, table.columns, field, own)[0]?.[1] ?? '';
    const text = (field: Field) => textOf(textsIn(cells, table.columns, field, own), own);

    const number = readNumber(cell('number'));
    if (number.isDate && numbers) {
      report('number-is-date', table.nameOf(row, numbers.index), { date: cell('number') });
    }
    // "1.1. More parks", where there is no column for numbers, or nothing in it.
    const labels = textsIn(cells, table.columns, 'title', own).map(
      ([language, title]) => [language, parseGoalLabel(title)] as const,
    );
    const label = numbers && (number.number || number.isDate) ? undefined : labels[0]?.[1];
    const title = label
      ? textOf(
          labels.map(([language, { title }]) => [language, title]),
          own,
        )
      : text('title');

    const area = zip(cells, table.columns, 'area', own, /[|;\n]/);
    for (const name of area) areas.set(idOf(name, own), areas.get(idOf(name, own)) ?? name);
    const tags = zip(cells, table.columns, 'tags', own, /[|;,\n]/);

    goals.push({
      goal: {
        ...given('number', label ? label.number : number.number),
        ...given('id', cell('id')),
        ...given('title', title),
        ...given('description', text('description')),
        ...given('url', cell('url')),
        ...(area.length > 0 && { area: area.map((name) => idOf(name, own)) }),
        ...(tags.length > 0 && { tags }),
        goals: [],
      },
      row,
      parent: cell('parent'),
      level: cell('level'),
      levelName: number.level ?? label?.level,
      isLost: Boolean(numbers) && !number.number && !label?.number,
    });
  }
  return { goals, areas: [...areas].map(([id, title]) => ({ id, title })) };
}

const given = <K extends string, V>(key: K, value: V): Partial<Record<K, V>> =>
  value ? ({ [key]: value } as Record<K, V>) : {};

/** What the columns of a field say, each with its language. */
const textsIn = (
  cells: readonly string[],
  columns: readonly Column[],
  wanted: Field,
  own: string,
): [string, string][] =>
  columns
    .filter(({ field }) => field === wanted)
    .map(({ language, index }): [string, string] => [language || own, cells[index]?.trim() ?? ''])
    .filter(([, text]) => text);

/** A list in a cell. Its first entry in one language belongs to the first in the other. */
function zip(
  cells: readonly string[],
  columns: readonly Column[],
  field: Field,
  own: string,
  separator: RegExp,
): Text[] {
  const lists = textsIn(cells, columns, field, own).map(
    ([language, text]) => [language, text.split(separator).map((entry) => entry.trim())] as const,
  );
  const length = Math.max(0, ...lists.map(([, list]) => list.length));
  return [...Array(length).keys()]
    .map((index) =>
      textOf(
        lists.map(([language, list]) => [language, list[index] ?? '']),
        own,
      ),
    )
    .filter((text) => text !== undefined);
}

/** An area is known by its name in the language of the plan. */
const idOf = (name: Text, own: string): string =>
  typeof name === 'string' ? name : (name[own] ?? Object.values(name)[0] ?? '');
