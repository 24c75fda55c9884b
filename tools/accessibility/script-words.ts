import type { Language } from './script-for-people.js';

/** What stands around the tasks. */
export interface Words {
  readonly beginning: string;
  readonly contributing: string;
  readonly resultHead: readonly string[];
  readonly notTested: string;
  readonly allHeld: string;
  readonly failed: string;
  readonly page: string;
  readonly with: string;
  readonly assertionHead: readonly string[];
  readonly must: string;
  readonly should: string;
}

export const wordsOfScript: Readonly<Record<Language, Words>> = {
  en: {
    beginning: `# A script for people

[Po polsku: script-for-people.pl.md](script-for-people.pl.md)

Machines test a lot here. They do not know whether a page is pleasant to hear, whether a voice sounds right, or what a screen reader does that they do not have. Here are twelve tasks for you and the assistive technology that you use every day. All of them take about an hour; one alone helps as well.

1. Run \`npm ci && npm start\`, or ask somebody to do that for you.
2. Open the page that stands in the task, with the commands that you know. Those in the table are the usual ones.
3. Listen, and compare with what must or should be so. “Must” is what keeps somebody from using the page; “should” is what makes it worse.

## Results`,
    contributing: `## Tell us what you heard

Open an issue, or a pull request that adds an entry to [results-of-people.yaml](results-of-people.yaml). Write down

- the version of your assistive technology, browser and system, and the language of the page;
- the date, and the name under which you want to stand here;
- the numbers of what did not hold, and the words that you heard instead.

A result that says “all held” is as welcome as one that says what is wrong.`,
    resultHead: ['with', 'result', 'version, browser, system', 'language', 'date', 'by'],
    notTested: 'not tested yet',
    allHeld: 'all held',
    failed: 'did not hold:',
    page: 'The page:',
    with: 'with',
    assertionHead: ['number', 'priority', 'what is so'],
    must: 'must',
    should: 'should',
  },
  pl: {
    beginning: `# Scenariusz dla ludzi

[In English: script-for-people.md](script-for-people.md)

Maszyny sprawdzają tu wiele. Nie wiedzą jednak, czy strony dobrze się słucha, czy głos brzmi jak trzeba i co robi czytnik ekranu, którego nie mają. Oto dwanaście zadań dla Ciebie i technologii wspomagającej, z której korzystasz na co dzień. Wszystkie zajmują około godziny; pomoże nam też jedno.

1. Uruchom \`npm ci && npm start\` albo poproś kogoś, żeby zrobił to za Ciebie.
2. Otwórz stronę podaną w zadaniu i użyj poleceń, które znasz. W tabeli są te najczęstsze.
3. Słuchaj i porównaj z tym, co musi lub powinno się zgadzać. „Musi” to coś, bez czego ktoś nie skorzysta ze strony; „powinno” to coś, bez czego będzie mu gorzej.

## Wyniki`,
    contributing: `## Powiedz nam, co słychać

Utwórz zgłoszenie (issue) albo pull request, który dopisze wynik do [results-of-people.yaml](results-of-people.yaml). Zapisz

- wersję technologii wspomagającej, przeglądarki i systemu oraz język strony;
- datę i nazwę, pod którą chcesz tu występować;
- numery tego, co się nie zgadza, i słowa, które słychać zamiast tego.

Wynik „wszystko się zgadza” cieszy nas tak samo jak ten, który wskazuje błąd.`,
    resultHead: ['z czym', 'wynik', 'wersja, przeglądarka, system', 'język', 'data', 'kto'],
    notTested: 'jeszcze nie sprawdzono',
    allHeld: 'wszystko się zgadza',
    failed: 'nie zgadza się:',
    page: 'Strona:',
    with: 'z czym',
    assertionHead: ['numer', 'waga', 'co się zgadza'],
    must: 'musi',
    should: 'powinno',
  },
};
