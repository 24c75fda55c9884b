import { fold } from '../../model/fold.js';
import type { Text } from '../../model/text.js';
import { monthNamed } from '../month-names.js';
import type { ReportAt } from '../reader.js';

type Field =
  | 'title'
  | 'language'
  | 'introduction'
  | 'closing'
  | 'organization'
  | 'period'
  | 'updated'
  | 'source'
  | 'levels';

/** What the first cell of a row above the headings can be, folded. */
export const settingNames: Readonly<Record<Field, readonly string[]>> = {
  title: ['title', 'tytul'],
  language: ['language', 'jezyk'],
  introduction: ['introduction', 'wstep', 'wprowadzenie'],
  closing: ['closing', 'zakonczenie'],
  organization: ['organization', 'organisation', 'organizacja'],
  period: ['period', 'years', 'okres', 'lata', 'okres obowiazywania', 'horyzont'],
  updated: ['updated', 'last updated', 'aktualizacja', 'data aktualizacji', 'stan na'],
  source: ['source', 'zrodlo', 'dokument', 'dokument zrodlowy'],
  levels: ['levels', 'level', 'poziomy', 'poziom'],
};

const fields = new Map(
  (Object.entries(settingNames) as [Field, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [name, field] as const),
  ),
);

/** The rows above the headings, which describe the plan: `title.en` → language → cells. */
export type Settings = ReadonlyMap<Field, ReadonlyMap<string, readonly string[]>>;

/** A sheet, and the first of its rows with headings. */
interface RowsAbove {
  readonly rows: readonly (readonly string[])[];
  readonly headings: number;
  nameOf(row: number, column: number): string;
}

const NAME = /^(.+?)(?:[\s._([-]{1,3}([a-z]{2,3}(?:-(?:[a-z]{2,4}|simple))?)[)\]]?)?$/i;

/**
 * Reads the rows above the headings: "title;Our plan", "levels.en;Strategic goal;Operational goal".
 * A row with a single cell is the title, and those below it the introduction. Others are reported.
 */
export function readSettings({ rows, headings, nameOf }: RowsAbove, report: ReportAt): Settings {
  const settings = new Map<Field, Map<string, readonly string[]>>();
  const set = (field: Field, language: string, cells: readonly string[]) => {
    const texts = settings.get(field) ?? new Map<string, readonly string[]>();
    settings.set(field, texts.set(language, [...(texts.get(language) ?? []), ...cells]));
  };
  for (const row of rows.slice(0, headings).keys()) {
    const cells = (rows[row] ?? []).map((cell) => cell.trim());
    while (cells.at(-1) === '') cells.pop();
    const [first = '', ...others] = cells;
    const [only = '', ...more] = cells.filter(Boolean);
    const { field, language } = readName(first);
    if (field && others.length > 0) set(field, language.toLowerCase(), others);
    else if (only && more.length === 0 && !field)
      set(settings.has('title') ? 'introduction' : 'title', '', [only]);
    else if (more.length > 0) {
      const column = cells.findIndex(Boolean);
      report('unknown-key', nameOf(row, column), { key: only.slice(0, 60) });
    }
  }
  return settings;
}

function readName(cell: string): { field: Field | undefined; language: string } {
  const whole = cell.slice(0, 40).replace(/:$/, '');
  const known = fields.get(fold(whole).trim());
  if (known) return { field: known, language: '' };
  const [, name = '', language = ''] = NAME.exec(whole) ?? [];
  return { field: fields.get(fold(name)), language };
}

/** Whether a row that begins with this cell says something of the plan. */
export const isSetting = (cell: string): boolean => readName(cell.trim()).field !== undefined;

/** A text from the settings, or `undefined`. Several cells are several paragraphs. */
export function settingText(settings: Settings, field: Field, own: string): Text | undefined {
  const texts = [...(settings.get(field) ?? [])].map(([language, cells]) => [
    language || own,
    cells.filter(Boolean).join('\n\n'),
  ]);
  return textOf(texts as [string, string][], own);
}

/** A plain string if it is only in the language of the plan. */
export function textOf(
  texts: readonly (readonly [string, string])[],
  own: string,
): Text | undefined {
  const there = texts.filter(([, text]) => text);
  const [first] = there;
  if (!first) return undefined;
  return there.length === 1 && first[0] === own ? first[1] : Object.fromEntries(there);
}

/** "2021;2028", or "2021–2028" in one cell. */
export function periodOf(settings: Settings): { start?: string; end?: string } | undefined {
  const [first, ...others] = settings.get('period')?.get('') ?? [];
  if (!first && !others.length) return undefined;
  const [, start, end] =
    /^(.*\d)\s*(?:[–—]|\s-\s|(?<=^\d{4})-(?=\d{4}$))\s*(\d.*)$/.exec(first ?? '') ?? [];
  const [from, until] = start ? [start, end] : [first, others[0]];
  return { ...(from && { start: dayOf(from) }), ...(until && { end: dayOf(until) }) };
}

/** A day as spreadsheets write it, "5.10.2026" or "5 października 2026", as our own format does. */
export function dayOf(cell: string): string {
  const [, day = '', name = '', year = ''] =
    /^(\d{1,2})[. ]\s*(\d{1,2}|\p{L}+)[. ]\s*(\d{4})(?:\s*r\.?)?$/u.exec(cell) ?? [];
  const month = /\d/.test(name) ? name : monthNamed(name);
  return month ? `${year}-${`${month}`.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
}
