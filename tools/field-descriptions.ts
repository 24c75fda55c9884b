import type { GoalField } from '../src/model/goal-fields.js';
import type { newsItemShape, newsShape } from '../src/model/news.js';
import type { FieldName } from '../src/model/shape.js';
import type { strategyShape } from '../src/model/strategy.js';

interface Words {
  readonly en: string;
  readonly pl: string;
}

type Described<Field extends PropertyKey> = Readonly<Record<Field, Words>>;

const goal: Described<GoalField> = {
  number: {
    en: 'Its number as text, in quotes: "2.10".',
    pl: 'Numer jako tekst, w cudzysłowie: "2.10".',
  },
  id: {
    en: 'A name for links, for a goal without a number.',
    pl: 'Nazwa do linków, jeśli cel nie ma numeru.',
  },
  label: {
    en: 'The words before its number, if it is called otherwise than its level: "Project".',
    pl: 'Słowa przed numerem, jeśli cel nazywa się inaczej niż jego poziom: "Projekt".',
  },
  title: { en: 'Its name.', pl: 'Nazwa celu.' },
  description: {
    en: 'Paragraphs under the name; a blank line starts a new one.',
    pl: 'Akapity pod nazwą; pusty wiersz zaczyna nowy.',
  },
  area: {
    en: 'The id of its area, or a list of them; it is shown under the first.',
    pl: 'Identyfikator obszaru albo lista identyfikatorów; cel widać pod pierwszym z nich.',
  },
  url: {
    en: 'Web address of a page about it.',
    pl: 'Adres strony o tym celu.',
  },
  links: {
    en: 'Further links, each with its own words.',
    pl: 'Dalsze odnośniki, każdy z własnymi słowami.',
  },
  tags: { en: 'Its topics.', pl: 'Tematy celu.' },
  goals: { en: 'Its sub-goals or tasks.', pl: 'Cele niższego poziomu albo zadania.' },
};

const strategy: Described<FieldName<keyof typeof strategyShape>> = {
  language: {
    en: 'The language of plain texts in this file, as a BCP 47 tag: "pl".',
    pl: 'Język tekstów w tym pliku, jako znacznik BCP 47: "pl".',
  },
  title: { en: 'The heading of the plan.', pl: 'Nagłówek planu.' },
  introduction: {
    en: 'Paragraphs before the goals; a blank line starts a new one.',
    pl: 'Akapity przed celami; pusty wiersz zaczyna nowy.',
  },
  closing: { en: 'Paragraphs after the goals.', pl: 'Akapity po celach.' },
  organization: { en: 'Whose plan it is.', pl: 'Czyj to plan.' },
  period: {
    en: 'Its years: {"start": "2021", "end": "2028"}.',
    pl: 'Lata, które obejmuje: {"start": "2021", "end": "2028"}.',
  },
  updated: {
    en: 'When these data were last changed: "2026-10-05".',
    pl: 'Kiedy ostatnio zmieniono te dane: "2026-10-05".',
  },
  source: {
    en: 'Web address of the document that the plan was taken from.',
    pl: 'Adres dokumentu, z którego pochodzi plan.',
  },
  levels: {
    en: 'What the goals of each depth are called, from the top, and how they are counted (ICU plural forms).',
    pl: 'Jak nazywają się cele kolejnych poziomów, od najwyższego, i jak się je liczy (formy liczby mnogiej ICU).',
  },
  areas: {
    en: 'Thematic areas that goals can belong to.',
    pl: 'Obszary tematyczne, do których należą cele.',
  },
  goals: { en: 'The goals of the top level.', pl: 'Cele najwyższego poziomu.' },
};

const news: Described<FieldName<keyof typeof newsShape>> = {
  title: { en: 'The heading of the list.', pl: 'Nagłówek listy.' },
  language: {
    en: 'The language of the feed, as a BCP 47 tag.',
    pl: 'Język kanału, jako znacznik BCP 47.',
  },
  home_page_url: {
    en: 'Web address of the page with all the news.',
    pl: 'Adres strony ze wszystkimi aktualnościami.',
  },
  next_url: {
    en: 'Where the feed goes on: address of the next file, relative to this one or whole.',
    pl: 'Gdzie jest dalszy ciąg: adres następnego pliku, pełny albo względem tego pliku.',
  },
  items: {
    en: 'The news, in the order of their rank.',
    pl: 'Aktualności, od najważniejszej.',
  },
};

const item: Described<FieldName<keyof typeof newsItemShape>> = {
  id: {
    en: 'Names the item; the same in every language.',
    pl: 'Nazwa wpisu, taka sama w każdym języku.',
  },
  url: { en: 'Web address of the article.', pl: 'Adres artykułu.' },
  title: { en: 'The headline.', pl: 'Tytuł.' },
  summary: { en: 'One or two sentences.', pl: 'Jedno albo dwa zdania.' },
  content_text: {
    en: 'The text; shown where there is no summary.',
    pl: 'Treść; widać ją, gdy nie ma streszczenia.',
  },
  image: {
    en: 'Address of a picture, relative to the feed or whole.',
    pl: 'Adres zdjęcia, pełny albo względem kanału.',
  },
  date_published: {
    en: 'When it was published (RFC 3339): "2026-10-05T09:00:00+02:00".',
    pl: 'Kiedy ją opublikowano (RFC 3339): "2026-10-05T09:00:00+02:00".',
  },
  tags: { en: 'Its categories.', pl: 'Kategorie.' },
  language: {
    en: 'The language of this item, if not the feed’s.',
    pl: 'Język wpisu, jeśli inny niż język kanału.',
  },
  _city: {
    en: 'What JSON Feed has no field for: "image_alt" describes the picture (empty: it only decorates), "goals" are the numbers of the goals it is about.',
    pl: 'To, na co JSON Feed nie ma pola: "image_alt" opisuje zdjęcie (pusty: zdjęcie tylko zdobi), "goals" to numery celów, których dotyczy wpis.',
  },
};

/** What the fields of the data files mean: for text editors, through the JSON Schemas, and for the docs. */
export const fieldDescriptions: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  strategy,
  goal,
  news,
  item,
};
