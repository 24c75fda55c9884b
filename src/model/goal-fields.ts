import type { goalShape } from './goals.js';
import type { FieldName } from './shape.js';

/** The name of a field of a goal. */
export type GoalField = FieldName<keyof typeof goalShape>;

/** What else there is to know of a field than what it holds. */
interface GoalFieldWords {
  /** What a text editor shows beside it, through the JSON Schema. */
  readonly description: string;
  /** What the heading of its column in a sheet may be, folded: without case and accents. */
  readonly columns: ColumnNames;
}

export interface ColumnNames {
  readonly en: readonly string[];
  readonly pl: readonly string[];
}

/** Every field of `goalShape` but `goals`, which no column can hold. */
export const goalFields: Readonly<Record<Exclude<GoalField, 'goals'>, GoalFieldWords>> = {
  number: {
    description: 'Its number as text, in quotes: "2.10".',
    columns: {
      en: ['number', 'no', 'goal number'],
      pl: ['numer', 'nr', 'lp', 'l p', 'numer celu', 'nr celu'],
    },
  },
  label: {
    description:
      'The words before its number, if it is called otherwise than its level: "Project".',
    columns: { en: ['label'], pl: ['rodzaj'] },
  },
  id: {
    description: 'A name for links, for a goal without a number.',
    columns: { en: ['id'], pl: ['identyfikator'] },
  },
  title: {
    description: 'Its name.',
    columns: {
      en: ['title', 'name', 'goal'],
      pl: ['tytul', 'nazwa', 'cel', 'nazwa celu', 'tytul celu', 'tresc celu'],
    },
  },
  description: {
    description: 'Paragraphs under the name; a blank line starts a new one.',
    columns: { en: ['description'], pl: ['opis', 'opis celu'] },
  },
  area: {
    description: 'The id of its area, or a list of them; it is shown under the first.',
    columns: { en: ['area', 'areas'], pl: ['obszar', 'obszary'] },
  },
  url: {
    description: 'Web address of a page about it.',
    columns: { en: ['url', 'link', 'address'], pl: ['adres', 'adres www', 'www', 'odnosnik'] },
  },
  links: {
    description: 'Further links: a list of {"label": its words, "url": its web address}.',
    columns: { en: ['links', 'further links'], pl: ['linki', 'odnosniki', 'inne odnosniki'] },
  },
  tags: {
    description: 'Its topics.',
    columns: { en: ['tags', 'tag', 'keywords'], pl: ['tagi', 'slowa kluczowe'] },
  },
};
