import { goalFields } from '../../model/goal-fields.js';
import { normalizeNumber } from '../../model/goal-number.js';
import { goalShape, type DraftGoal } from '../../model/goals.js';
import { fieldsOf, isListKind, type Kind } from '../../model/shape.js';
import type { Text } from '../../model/text.js';
import { readLabel } from '../goal-label.js';
import { monthNamed } from '../month-names.js';
import type { ReportAt } from '../reader.js';
import type { Field } from './columns.js';
import type { Table } from './table.js';
import { textOf } from './settings.js';
import { titleLabels } from './title-labels.js';

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
  const known = new Set<string>();
  const goals: GoalRow[] = [];
  const numbers = table.columns.find(({ field }) => field === 'number');
  const cellsOf = (wanted: Field) =>
    table.columns
      .filter(({ field }) => field === wanted)
      .flatMap(({ index }) =>
        table.rows.slice(table.headings + 1).map((cells) => cells[index] ?? ''),
      );
  const labelOf = titleLabels(
    titleLists(table),
    new Set(cellsOf('number').map((cell) => readNumber(cell, known).number)),
  );

  for (const row of table.rows.keys()) {
    const cells = table.rows[row] ?? [];
    if (row <= table.headings || cells.every((cell) => !cell.trim())) continue;
    const textsOf = (wanted: Field): Texts =>
      table.columns
        .filter(({ field }) => field === wanted)
        .map(({ language, index }) => [language || own, cells[index]?.trim() ?? ''] as const)
        .filter(([, text]) => text);
    const titleTexts = textsOf('title').map(
      ([language, text]) => [language, onOneLine(text)] as const,
    );
    const cell = (field: Field) => textsOf(field)[0]?.[1] ?? '';

    const written = readNumber(cell('number'), known);
    const number = { ...written, number: uncut(written.number, goals, known) };
    if (numbers && known.has(written.number)) {
      const params = { number: cell('number'), meant: number.number };
      if (number.number !== written.number || cell('number').includes(',')) {
        report('number-cut', table.nameOf(row, numbers.index), params);
      }
    }
    if (number.number) known.add(number.number);
    if (number.isDate && numbers) {
      report('number-is-date', table.nameOf(row, numbers.index), { date: cell('number') });
    }
    const labels = titleTexts.map(([language, title]) => [language, labelOf(title)] as const);
    const label = number.isDate ? undefined : labels[0]?.[1];
    const isLabel = label && (!number.number || number.number === label.number);
    const titles: Texts = isLabel
      ? labels.map(([language, { title }]) => [language, title] as const)
      : titleTexts;
    const goalNumber = number.number || (isLabel ? label.number : undefined);

    for (const name of readNames(textsOf('area'), own)) {
      const id = idOf(name, own);
      areas.set(id, areas.get(id) ?? name);
    }
    goals.push({
      goal: {
        ...readFields(textsOf, own),
        number: goalNumber || undefined,
        title: textOf(titles, own),
        goals: [],
      },
      row,
      parent: cell('parent'),
      level: cell('level'),
      levelName:
        number.level || (isLabel && label.level) || table.levels?.[Number(cell('level')) - 1],
      isLost: number.isDate && !number.number,
      isUnnumbered: numbers !== undefined && !goalNumber && !number.isDate,
    });
  }
  return { goals, areas: [...areas].map(([id, title]) => ({ id, title })) };
}

/** All titles of a sheet; where each level has a column, those of each level. */
function titleLists({ rows, columns, headings, levels }: Table): Iterable<string[]> {
  const level = levels && columns.find(({ field }) => field === 'level');
  const lists = new Map<string, string[]>();
  for (const { field, index } of columns) {
    if (field !== 'title') continue;
    for (const cells of rows.slice(headings + 1)) {
      const title = onOneLine(cells[index] ?? '');
      const key = (level && cells[level.index]) ?? '';
      const list = lists.get(key) ?? [];
      if (title) list.push(title);
      lists.set(key, list);
    }
  }
  return lists.values();
}

const onOneLine = (cell: string): string =>
  cell.trim().replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space));

/** A number cell shows 1.10 as 1,1, which is there already; after 1.9 it is certain what it was. */
function uncut(number: string, goals: readonly GoalRow[], known: ReadonlySet<string>): string {
  const [, parent, last] = /^(.*\.)(\d+)$/.exec(number) ?? [];
  if (!known.has(number) || !parent) return number;
  const meant = `${parent}${last}0`;
  const before = `${parent}${Number(`${last}0`) - 1}`;
  return goals.at(-1)?.goal.number === before && !known.has(meant) ? meant : number;
}

const columnFields = [...fieldsOf(goalShape)].flatMap(([name, { kind }]) =>
  Object.hasOwn(goalFields, name) ? [{ name: name as keyof typeof goalFields, kind }] : [],
);

/** Each field of a goal that has a column, read according to its kind. */
function readFields(textsOf: (field: Field) => Texts, own: string): Omit<DraftGoal, 'goals'> {
  const fields: Omit<DraftGoal, 'goals'> = Object.fromEntries(
    columnFields.map(({ name, kind }) => [name, readValue(kind, textsOf(name), own)]),
  );
  // Several addresses in one cell.
  const [url, ...more] =
    fields.url?.split(/[\s;|](?=https?:|www\.)/).map((part) => part.trim()) ?? [];
  if (more.length === 0) return fields;
  const links = more.map((address) => ({ label: address, url: address }));
  return { ...fields, url, links: [...(fields.links ?? []), ...links] };
}

function readValue(kind: Kind, texts: Texts, own: string): unknown {
  if (texts.length === 0) return undefined;
  if (kind === 'text') return textOf(texts, own);
  if (kind === 'strings') return readNames(texts, own).map((name) => idOf(name, own));
  if (!isListKind(kind)) return texts[0]?.[1];
  return kind[0] === 'text' ? readList(texts, own, /[|;,\n]/) : readLinks(texts, own);
}

/** Commas do not separate areas: a name can contain one. */
const readNames = (texts: Texts, own: string): Text[] => readList(texts, own, /[|;\n]/);

/** "Map https://… | Budget https://…": the words of each, then its address. */
const readLinks = (texts: Texts, own: string): { label: Text; url: string }[] =>
  readList(texts, own, /[|\n]/).map((entry) => {
    const parts = Object.entries(typeof entry === 'string' ? { [own]: entry } : entry);
    const links = parts.map(([language, text]) => {
      const last = text.split(/\s/).at(-1) ?? '';
      const url = /[./]/.test(last) ? last : '';
      return { language, url, label: text.slice(0, text.length - url.length).trim() || text };
    });
    const label = textOf(
      links.map((link) => [link.language, link.label]),
      own,
    );
    return { label: label ?? '', url: links.find(({ url }) => url)?.url ?? '' };
  });

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

/** "02.paź", "2-Oct", "paź.02", "Oct-10", "2001-01-01", "01.02.2026" */
const DATE =
  /^\d{1,2}[.\s-]\p{L}{3,}\.?$|^\p{L}{3}[.\s-]\d{1,2}$|^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+Z?)?$|^\d{1,2}[./-]\d{1,2}[./-]\d{4}(?: [\d:]+)?$/u;
/** The same as days since 1900, from 1998 to 2050. */
const SERIAL = /^(?:3[6-9]|4\d|5[0-4])\d{3}$/;
/** As Excel writes 2.10 where dates have dots: then it is certain what the number was. */
const DAY_AND_MONTH = /^0?(\d{1,2})\.(\p{L}{3})\.?$/u;

function numberBeforeDate(text: string): string {
  const [, day, name = ''] = DAY_AND_MONTH.exec(text) ?? [];
  const month = monthNamed(name);
  return day && month ? `${day}.${month}` : '';
}

function readNumber(cell: string, known: ReadonlySet<string>): NumberCell {
  // Ways to keep a spreadsheet from calculating: ="2.10" and '2.10.
  const text = cell.trim().replace(/^(?:="?|')(.*?)"?$/s, '$1');
  // In a plan that counts that far it is a number.
  const isSerial = SERIAL.test(text) && !known.has(String(Number(text) - 1));
  const isDate = isSerial || DATE.test(text);
  if (isDate) return { number: numberBeforeDate(text), isDate };
  const label = readLabel(text.replaceAll(/(\d),(?=\d)/g, '$1.'));
  if (label?.title === '') return { ...label, level: label.level || undefined, isDate: false };
  return { number: normalizeNumber(text), isDate: false };
}
