import type { goalShape } from './goals.js';
import type { FieldName } from './shape.js';

/** The name of a field of a goal. */
export type GoalField = FieldName<keyof typeof goalShape>;

/** What else there is to know of a field than what it holds. */
interface GoalFieldWords {
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
    columns: {
      en: ['number', 'no', 'goal number', 'goal no', 'code'],
      pl: ['numer', 'nr', 'lp', 'l p', 'numer celu', 'nr celu', 'kod', 'symbol'],
    },
  },
  label: {
    columns: { en: ['label'], pl: ['rodzaj'] },
  },
  id: {
    columns: { en: ['id'], pl: ['identyfikator'] },
  },
  title: {
    columns: {
      en: ['title', 'name', 'goal'],
      pl: ['tytul', 'nazwa', 'cel', 'nazwa celu', 'tytul celu', 'tresc celu'],
    },
  },
  description: {
    columns: { en: ['description', 'text'], pl: ['opis', 'opis celu', 'tekst'] },
  },
  area: {
    columns: { en: ['area', 'areas'], pl: ['obszar', 'obszary'] },
  },
  url: {
    columns: { en: ['url', 'link', 'address'], pl: ['adres', 'adres www', 'www', 'odnosnik'] },
  },
  links: {
    columns: { en: ['links', 'further links'], pl: ['linki', 'odnosniki', 'inne odnosniki'] },
  },
  tags: {
    columns: { en: ['tags', 'tag', 'keywords'], pl: ['tagi', 'slowa kluczowe'] },
  },
};
