import { goalFields } from '../../model/goal-fields.js';
import { normalizeNumber } from '../../model/goal-number.js';
import { parentNumber } from '../../model/number-above.js';
import { goalShape, type DraftGoal } from '../../model/goals.js';
import { fieldsOf, isListKind, type Kind } from '../../model/shape.js';
import type { Text } from '../../model/text.js';
import { continuedNumbers, fitLabels } from '../fit-labels.js';
import { readLabel, type GoalLabel } from '../goal-label.js';
import type { ReportAt } from '../reader.js';
import type { Field, Table } from './table.js';
import { textOf } from './settings.js';

/** A row, and what it says about the place of its goal in the plan. */
export interface GoalRow {
  readonly goal: DraftGoal;
  readonly row: number;
  readonly parent: string;
  /** "2" or "Cel operacyjny" */
  readonly level: string;
  /** What goals of its level are called. */
  readonly levelName: string | undefined;
  /** Its number is not known, so it becomes a sibling of the row above. */
  readonly isLost: boolean;
  /** It has no number, in a sheet with a column for them: it belongs to the last row that has one. */
  readonly isUnnumbered: boolean;
}

export interface GoalRows {
  readonly goals: readonly GoalRow[];
  readonly areas: readonly { id: string; title: Text }[];
}

/** The cells of one field in a row, each with its language. */
type Texts = readonly (readonly [language: string, text: string])[];

/** The rows below the headings as goals, not nested yet. */
export function readGoalRows(table: Table, own: string, report: ReportAt): GoalRows {
  const areas = new Map<string, Text>();
  const goals: GoalRow[] = [];
  const numbers = table.columns.find(({ field }) => field === 'number');
  const labelOf = titleLabels(table);

  for (const row of table.rows.keys()) {
    const cells = table.rows[row] ?? [];
    if (row <= table.headings || cells.every((cell) => !cell.trim())) continue;
    const textsOf = (wanted: Field): Texts =>
      table.columns
        .filter(({ field }) => field === wanted)
        .map(({ language, index }) => [language || own, cells[index]?.trim() ?? ''] as const)
        .filter(([, text]) => text);
    const cell = (field: Field) => textsOf(field)[0]?.[1] ?? '';

    const number = readNumber(cell('number'));
    if (number.isDate && numbers) {
      report('number-is-date', table.nameOf(row, numbers.index), { date: cell('number') });
    }
    const labels = textsOf('title').map(([language, title]) => [language, labelOf(title)] as const);
    const label = number.isDate ? undefined : labels[0]?.[1];
    const isLabel = label && (!number.number || number.number === label.number);
    const titles: Texts = isLabel
      ? labels.map(([language, { title }]) => [language, title] as const)
      : textsOf('title');
    const known = number.number || (isLabel ? label.number : undefined);

    for (const name of readNames(textsOf('area'), own)) {
      const id = idOf(name, own);
      areas.set(id, areas.get(id) ?? name);
    }
    goals.push({
      goal: {
        ...readFields(textsOf, own),
        number: known || undefined,
        title: textOf(titles, own),
        goals: [],
      },
      row,
      parent: cell('parent'),
      level: cell('level'),
      levelName: number.level ?? (isLabel ? label.level : undefined),
      isLost: number.isDate,
      isUnnumbered: numbers !== undefined && !known && !number.isDate,
    });
  }
  return { goals, areas: [...areas].map(([id, title]) => ({ id, title })) };
}

/**
 * Tells the label of a title, "1.1. More parks", from its words. In a sheet with a column for numbers
 * only what continues one of them is a label: "SP nr 12 – nowa sala" is a title.
 */
function titleLabels({ rows, columns, headings }: Table): (title: string) => GoalLabel {
  const below = rows.slice(headings + 1);
  const cellsOf = (field: Field) =>
    columns
      .filter((column) => column.field === field)
      .flatMap(({ index }) => below.map((cells) => cells[index]?.trim() ?? ''));
  const titles = cellsOf('title').filter(Boolean);
  const labels = titles.map(readLabel);
  const written = new Set(cellsOf('number').map((cell) => readNumber(cell).number));
  const numbers = new Set([...written, ...labels.flatMap((label) => label?.number ?? [])]);
  const fits = fitLabels(labels, { continued: continuedNumbers(labels), numbers });
  const known = new Map<string, GoalLabel>();
  for (const index of titles.keys()) {
    const [title, label] = [titles[index], labels[index]];
    if (title === undefined || !label) continue;
    const isBelow = [label.number, parentNumber(label.number)].some((n) => n && written.has(n));
    if (written.size > 0 ? isBelow && label.end : fits[index]) known.set(title, label);
  }
  return (title) => known.get(title) ?? { title };
}

const columnFields = [...fieldsOf(goalShape)].flatMap(([name, { kind }]) =>
  Object.hasOwn(goalFields, name) ? [{ name: name as keyof typeof goalFields, kind }] : [],
);

/** Each field of a goal that has a column, read according to its kind. */
function readFields(textsOf: (field: Field) => Texts, own: string): Omit<DraftGoal, 'goals'> {
  return Object.fromEntries(
    columnFields.map(({ name, kind }) => [name, readValue(kind, textsOf(name), own)]),
  );
}

function readValue(kind: Kind, texts: Texts, own: string): unknown {
  if (texts.length === 0) return undefined;
  if (kind === 'text') return textOf(texts, own);
  if (kind === 'strings') return readNames(texts, own).map((name) => idOf(name, own));
  return isListKind(kind) ? readList(texts, own, /[|;,\n]/) : texts[0]?.[1];
}

/** Commas do not separate areas: a name can contain one. */
const readNames = (texts: Texts, own: string): Text[] => readList(texts, own, /[|;\n]/);

/** A list in a cell. Its first entry in one language belongs to the first in another. */
function readList(texts: Texts, own: string, separator: RegExp): Text[] {
  const lists = texts.map(
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

interface NumberCell {
  /** Without a full stop at its end: "2.10". */
  readonly number: string;
  /** The words in front of it, which name the level: "Cel operacyjny 2.10". */
  readonly level?: string | undefined;
  /** A spreadsheet has turned 2.10 into the second of October. */
  readonly isDate: boolean;
}

/** "02.paź", "2-Oct", "paź.02", "Oct-10" */
const DATE = /^\d{1,2}[.\s-]\p{L}{3,}\.?$|^\p{L}{3}[.\s-]\d{1,2}$/u;

function readNumber(cell: string): NumberCell {
  // Ways to keep a spreadsheet from calculating: ="2.10" and '2.10.
  const text = cell.trim().replace(/^(?:="?|')(.*?)"?$/s, '$1');
  const label = readLabel(text.replaceAll(/(\d),(?=\d)/g, '$1.'));
  if (label?.title === '') return { ...label, level: label.level || undefined, isDate: false };
  const isDate = DATE.test(text);
  return { number: isDate ? '' : normalizeNumber(text), isDate };
}
