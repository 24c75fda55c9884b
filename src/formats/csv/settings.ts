import { fold } from '../../model/fold.js';
import type { Text } from '../../model/text.js';

type Field = 'title' | 'language' | 'introduction' | 'closing' | 'organization' | 'levels';

/** What the first cell of a row above the headings can be, folded. */
export const settingNames: Readonly<Record<Field, readonly string[]>> = {
  title: ['title', 'tytul'],
  language: ['language', 'jezyk'],
  introduction: ['introduction', 'wstep', 'wprowadzenie'],
  closing: ['closing', 'zakonczenie'],
  organization: ['organization', 'organisation', 'organizacja'],
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
}

const NAME = /^(.+?)(?:[\s._([-]{1,3}([a-z]{2,3}(?:-(?:[a-z]{2,4}|simple))?)[)\]]?)?$/i;

/**
 * Reads the rows above the headings: "title;Our plan", "levels.en;Strategic goal;Operational goal".
 * A row with a single cell is the title, and those below it the introduction.
 */
export function readSettings({ rows, headings }: RowsAbove): Settings {
  const settings = new Map<Field, Map<string, readonly string[]>>();
  const set = (field: Field, language: string, cells: readonly string[]) => {
    const texts = settings.get(field) ?? new Map<string, readonly string[]>();
    settings.set(field, texts.set(language, [...(texts.get(language) ?? []), ...cells]));
  };
  for (const row of rows.slice(0, headings)) {
    const cells = row.map((cell) => cell.trim());
    while (cells.at(-1) === '') cells.pop();
    const [first = '', ...others] = cells;
    const { field, language } = readName(first);
    if (field && others.length > 0) set(field, language.toLowerCase(), others);
    else if (first && others.length === 0)
      set(settings.has('title') ? 'introduction' : 'title', '', [first]);
  }
  return settings;
}

function readName(cell: string): { field: Field | undefined; language: string } {
  const [, name = '', language = ''] = NAME.exec(cell.slice(0, 40)) ?? [];
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
