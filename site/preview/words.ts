import { formatMessage, type MessageValues } from '../../src/model/message-format.js';
import type { TextState } from './translations.js';

export type PageLanguage = 'pl' | 'en';

const en = {
  language: 'Language of the elements',
  longTexts: 'Test language: long texts ({tag})',
  mirrored: 'Test language: from right to left ({tag})',
  show: 'Number the texts, and list them',
  files: 'Open files of this computer: a translation (.xlf), or data (JSON, CSV, XLSX, RSS …)',
  problems: 'To fix ({n})',
  noProblems: 'Nothing. All texts are translated, and all can be shown.',
  place: '{path}, line {line}, column {column}',
  placeOfUnit: '{path}, line {line}',
  moreProblems: '… and {n} more. Choose “{choice}” in the list of texts.',
  texts: 'The texts',
  filter: 'Which texts',
  filters: {
    seen: 'What the states show',
    all: 'All',
    work: 'What needs work',
    review: 'What needs a review',
    unseen: 'What no state shows',
  },
  choice: '{name} ({n})',
  none: 'No texts in this list.',
  states: {
    missing: 'Not translated',
    'needs-work': 'Needs work',
    'needs-review': 'Needs a review',
    done: 'Done',
  } satisfies Record<TextState, string>,
  english: 'English',
  showOnPage: 'Show on the page',
  showText: 'Show the text',
  backToText: 'Back to text {n} in the list',
  unseen: 'No state on this page shows it now.',
  shown: 'Text {n} has a frame now, in the state {state}.',
  saved:
    '{path}: {n, plural, =0 {nothing has changed} one {# text changed} other {# texts changed}}. {problems, plural, =0 {Nothing to fix.} one {# thing to fix.} other {# things to fix.}}',
  unreadable: '{place}: {sentence} The last good texts stay on the page.',
  nameless:
    '{path}: the file does not say its language. Write it into target-language, for example target-language="uk".',
  data: 'Texts of the data without a translation',
  complete: 'All texts are there in this language.',
  dataRead: '{path} is in the list under “{heading}”.',
};

const pl: typeof en = {
  language: 'Język elementów',
  longTexts: 'Język próbny: długie teksty ({tag})',
  mirrored: 'Język próbny: od prawej do lewej ({tag})',
  show: 'Ponumeruj teksty i pokaż ich listę',
  files: 'Otwórz pliki z tego komputera: tłumaczenie (.xlf) albo dane (JSON, CSV, XLSX, RSS…)',
  problems: 'Co trzeba poprawić ({n})',
  noProblems: 'Nic. Wszystkie teksty są przetłumaczone i wszystkie można pokazać.',
  place: '{path}, wiersz {line}, kolumna {column}',
  placeOfUnit: '{path}, wiersz {line}',
  moreProblems: '… i jeszcze {n}. Wybierz „{choice}” na liście tekstów.',
  texts: 'Teksty',
  filter: 'Które teksty',
  filters: {
    seen: 'Widoczne w stanach',
    all: 'Wszystkie',
    work: 'Do zrobienia lub poprawy',
    review: 'Do sprawdzenia',
    unseen: 'Niewidoczne w żadnym stanie',
  },
  choice: '{name} ({n})',
  none: 'Brak tekstów na tej liście.',
  states: {
    missing: 'Bez tłumaczenia',
    'needs-work': 'Do poprawy',
    'needs-review': 'Do sprawdzenia',
    done: 'Gotowe',
  },
  english: 'Po angielsku',
  showOnPage: 'Pokaż na stronie',
  showText: 'Pokaż tekst',
  backToText: 'Wróć do tekstu {n} na liście',
  unseen: 'Żaden stan na tej stronie nie pokazuje go teraz.',
  shown: 'Tekst {n} ma teraz ramkę, w stanie {state}.',
  saved:
    '{path}: {n, plural, =0 {nic się nie zmieniło} one {zmienił się # tekst} few {zmieniły się # teksty} many {zmieniło się # tekstów} other {zmieniło się # tekstu}}. {problems, plural, =0 {Nie ma nic do poprawienia.} one {Jest # rzecz do poprawienia.} few {Są # rzeczy do poprawienia.} many {Jest # rzeczy do poprawienia.} other {Jest # rzeczy do poprawienia.}}',
  unreadable: '{place}: {sentence} Na stronie zostają ostatnie poprawne teksty.',
  nameless:
    '{path}: plik nie mówi, w jakim jest języku. Wpisz to w target-language, na przykład target-language="uk".',
  data: 'Teksty danych bez tłumaczenia',
  complete: 'Wszystkie teksty mają wersję w tym języku.',
  dataRead: '{path} jest na liście „{heading}”.',
};

/** What the page itself says, in the language that its reader has chosen. */
export type Words = typeof en;

/** What the list of texts can be cut down to. */
export type Filter = keyof Words['filters'];

/** The name of a single sentence. */
export type Sentence = {
  [Name in keyof Words]: Words[Name] extends string ? Name : never;
}[keyof Words];

export const wordsOf = (language: PageLanguage): Words => ({ en, pl })[language];

export const fill = (sentence: string, values: MessageValues, language: PageLanguage): string =>
  formatMessage(sentence, values, language) ?? sentence;

/** "Ukrainian (uk)", in the language of the page. */
export function languageName(tag: string, language: PageLanguage): string {
  const words = wordsOf(language);
  if (tag === 'en-XA') return fill(words.longTexts, { tag }, language);
  if (tag === 'ar-XB') return fill(words.mirrored, { tag }, language);
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  return name === tag ? tag : `${name} (${tag})`;
}
