import { fold } from '../../model/fold.js';
import { namesLevel } from './level-words.js';
import { goalFields, type ColumnNames } from '../../model/goal-fields.js';
import { MAX_COLUMNS } from './cells.js';

/** What a column can hold: a field of the goal, or the place of the goal in the plan. */
export type Field = keyof typeof goalFields | keyof typeof PLACES;

/** What a column holds, and in which language, if its heading names one. */
export interface Column {
  readonly field: Field;
  readonly language: string;
  readonly heading: string;
  readonly index: number;
}

const PLACES = {
  parent: {
    en: ['parent', 'parent number', 'parent goal'],
    pl: ['nadrzedny', 'cel nadrzedny', 'numer nadrzednego'],
  },
  level: { en: ['level'], pl: ['poziom', 'poziom celu'] },
} as const satisfies Record<string, ColumnNames>;

const NAMES: readonly (readonly [Field, ColumnNames])[] = [
  ...(Object.keys(goalFields) as (keyof typeof goalFields)[]).map(
    (field) => [field, goalFields[field].columns] as const,
  ),
  ['parent', PLACES.parent],
  ['level', PLACES.level],
];

/** Ukrainian names of columns, and of fields in JSON. */
export const UKRAINIAN = {
  title: ['назва'],
  number: ['номер', '№'],
  description: ['опис'],
  url: ['посилання'],
} as const satisfies Partial<Record<Field, readonly string[]>>;

const fields = new Map<string, { field: Field; isPolish: boolean }>();
for (const [field, { en, pl }] of NAMES) {
  for (const name of en) fields.set(name, { field, isPolish: false });
  for (const name of pl) fields.set(name, { field, isPolish: true });
}

for (const [field, names] of Object.entries(UKRAINIAN)) {
  for (const name of names) fields.set(name, { field: field as Field, isPolish: false });
}

/** "title.en", "Tytuł (EN)", "opis_uk", "title pt-BR" */
const WITH_LANGUAGE = /^(.{1,40}?)[\s._([-]{1,3}([a-z]{2,3}(?:-(?:[a-z]{2,4}|simple))?)[)\]]?$/i;

const normalize = (heading: string): string =>
  fold(heading.slice(0, 60))
    .replace(/[\s_.:-]+/g, ' ')
    .trim();

export interface Heading {
  readonly field: Field;
  readonly language: string;
  readonly isPolish: boolean;
}

/** What the heading of a column, or the first cell of a row, means. */
export function readHeading(heading: string): Heading | undefined {
  const whole = fields.get(normalize(heading));
  if (whole) return { ...whole, language: '' };
  const { name, language } = splitLanguage(heading);
  const known = fields.get(normalize(name));
  return known && { ...known, language };
}

/** "Task (EN)" → "Task", "en" */
export function splitLanguage(heading: string): { name: string; language: string } {
  const [, name, language = ''] = WITH_LANGUAGE.exec(heading.trim()) ?? [];
  return { name: name ?? heading.trim(), language: language.toLowerCase() };
}

/** The headings are near the top. */
export const TOP_ROWS = 30;

/**
 * The columns that a row of headings names; of two with one name the first. Where none is called a
 * title, that of a level is one: "No. | Task | Cost".
 */
export function readColumns(row: readonly string[]): Column[] {
  const columns: Column[] = [];
  for (const index of row.slice(0, MAX_COLUMNS).keys()) {
    const heading = row[index] ?? '';
    const known = readHeading(heading);
    if (!known || columns.some((column) => isSame(column, known))) continue;
    columns.push({ ...known, heading: heading.trim(), index });
  }
  if (columns.length > 0 && !columns.some(({ field }) => field === 'title')) {
    const index = row.findIndex((heading) => namesLevel(heading) && !readHeading(heading));
    const heading = row[index]?.trim();
    if (heading) columns.push({ field: 'title', language: '', heading, index });
  }
  return columns;
}

const isSame = (
  a: { field: Field; language: string },
  b: { field: Field; language: string },
): boolean => a.field === b.field && a.language === b.language;
