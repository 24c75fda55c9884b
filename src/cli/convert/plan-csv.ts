import { goalFields } from '../../model/goal-fields.js';
import { normalizeNumber } from '../../model/goal-number.js';
import { isRaw } from '../../model/raw.js';
import type { Text } from '../../model/text.js';
import { readCsv } from '../../formats/csv/csv.js';
import { csvText } from './csv-text.js';
import { differences } from './plan-differences.js';
import { planSheet, type PlanRow, type PlanSheet } from './plan-rows.js';

export interface PlanCsv {
  readonly csv: string;
  /** The paths of what is different when the file is read again. */
  readonly lost: readonly string[];
}

/** How the rows say which goal belongs to which; by the numbers alone, if that is enough. */
const PLACES = [[], ['level'], ['level', 'parent']] as const;

/** A plan as the reader of CSV files reads it back, with as few columns as that takes. */
export function planCsv(value: unknown): PlanCsv {
  const sheet = planSheet(value);
  const tries = PLACES.map((places) => {
    const csv = csvText(linesOf(sheet, places));
    return { csv, lost: differences(value, sheet, planSheet(readCsv(csv).value)) };
  });
  return tries.reduce((best, other) => (other.lost.length < best.lost.length ? other : best));
}

type Line = readonly string[];

function linesOf(sheet: PlanSheet, places: readonly ('level' | 'parent')[]): Line[] {
  const { plan, rows, areasOf } = sheet;
  const own = plan.language ?? '';
  const columns = (Object.keys(goalFields) as (keyof typeof goalFields)[]).flatMap((field) => {
    const values = rows.map(({ goal }) =>
      textsIn(field === 'area' ? areasOf(goal) : field === 'links' ? linksOf(goal) : goal[field]),
    );
    // The two columns that every sheet has: one alone could be a row above the headings.
    const isNeeded = ['number', 'title'].includes(field);
    return languagesIn(values.flat(), own, isNeeded).map((language) => ({
      heading: heading(field, language),
      cells: values.map((texts, row) =>
        field === 'number'
          ? numberCell(rows[row]?.goal.number)
          : listCell(texts, language, own, ['area', 'links'].includes(field) ? '|' : ', '),
      ),
    }));
  });
  for (const place of places) {
    columns.push({ heading: place, cells: rows.map((row) => placeCell(row, place)) });
  }
  return [
    ...settingLines(sheet, own),
    columns.map((column) => column.heading),
    ...rows.map((_, row) => columns.map(({ cells }) => cells[row] ?? '')),
  ];
}

const heading = (field: string, language: string): string =>
  language ? `${field}.${language}` : field;

const textsIn = (value: unknown): Text[] =>
  Array.isArray(value) ? (value as Text[]) : value === undefined ? [] : [value as Text];

/** "Map https://…", in each language. */
const linksOf = ({ links = [] }: PlanRow['goal']): Text[] =>
  links.map(({ label, url }) => {
    if (typeof label === 'string') return `${label} ${url}`;
    const texts = Object.entries(label).map(([language, text]) => [language, `${text} ${url}`]);
    return Object.fromEntries(texts) as Text;
  });

/** The languages of the columns of a field, that of the plan first: its column names none. */
function languagesIn(texts: readonly Text[], own: string, isNeeded: boolean): string[] {
  const languages = new Set<string>(isNeeded ? [''] : []);
  for (const text of texts) {
    const tags = isRaw(text) ? Object.keys(text) : [''];
    for (const tag of tags) languages.add(tag === own ? '' : tag);
  }
  return [...languages].sort();
}

const textIn = (text: Text, language: string, own: string): string =>
  typeof text === 'string' ? (language ? '' : text) : (text[language || own] ?? '');

/** Entries keep their places: the first in one language is the first in another. */
function listCell(texts: readonly Text[], language: string, own: string, between: string): string {
  const entries = texts.map((text) => textIn(text, language, own));
  return entries.some(Boolean) ? entries.join(between) : '';
}

/** What a spreadsheet would take for a date or a sum: 2.10, 1-5, 007. */
const CHANGED = /^0\d|^\d+[.,/e-]\d/i;

/** As Excel itself keeps a number from being calculated. Our reader knows that form. */
export const numberCell = (number = ''): string => (CHANGED.test(number) ? `="${number}"` : number);

function placeCell({ depth, parent }: PlanRow, place: 'level' | 'parent'): string {
  if (place === 'level') return String(depth);
  return normalizeNumber(parent?.goal.number ?? '') || (parent?.goal.id ?? '');
}

function settingLines({ plan }: PlanSheet, own: string): Line[] {
  const texts = ['title', 'introduction', 'closing', 'organization'] as const;
  const levels = (plan.levels ?? []).map(({ name }) => name ?? '');
  const lines = [
    ...texts.map((field) => [field, textsIn(plan[field])] as const),
    ['levels', levels] as const,
  ];
  const { period = {}, updated = '', source = '' } = plan;
  return [
    ...(own ? [['language', own]] : []),
    ['period', period.start ?? '', period.end ?? ''],
    ['updated', updated],
    ['source', source],
    ...lines.flatMap(([field, values]) =>
      languagesIn(values.filter(Boolean), own, false).map((language) => [
        heading(field, language),
        ...values.map((value) => textIn(value, language, own)),
      ]),
    ),
  ].filter((line) => line.slice(1).some((cell) => cell.trim()));
}
