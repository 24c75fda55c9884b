import type { Language } from './script-for-people.js';

/** The text around the tasks. */
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
    beginning: `# Test script for people who use assistive technology

[Po polsku: script-for-people.pl.md](script-for-people.pl.md)

Machines test a lot here. They cannot tell whether a page is pleasant to listen to, whether a voice sounds right, or what a screen reader that they do not have will do. Here are twelve tasks for you and the assistive technology that you use every day. All of them take about an hour; even one helps.

1. Run \`npm ci && npm start\`, or ask someone to do that for you.
2. Open the page of the task, and use the commands that you know. The table has the most common ones.
3. Listen, and compare with the expected result. Without a “must”, some people cannot use the page; without a “should”, it is harder for them.

## Results`,
    contributing: `## Tell us what you heard

Open an issue, or a pull request that adds an entry to [results-of-people.yaml](results-of-people.yaml). Write down

- the version of your assistive technology, browser and system, and the language of the page;
- the date, and the name that you want us to show here;
- the numbers of what was different, and what you heard instead.

A result that says “all as expected” is as welcome as one that reports a problem.`,
    resultHead: ['with', 'result', 'version, browser, system', 'language', 'date', 'by'],
    notTested: 'not tested yet',
    allHeld: 'all as expected',
    failed: 'different:',
    page: 'Page:',
    with: 'with',
    assertionHead: ['number', 'priority', 'expected result'],
    must: 'must',
    should: 'should',
  },
  pl: {
    beginning: `# Scenariusz testów z technologią wspomagającą

[In English: script-for-people.md](script-for-people.md)

Wiele sprawdzają testy automatyczne. Nie wykażą jednak, czy strony wygodnie się słucha, czy głos brzmi jak trzeba ani jak zachowuje się czytnik ekranu, którego nie używają. Oto dwanaście zadań dla Ciebie i technologii wspomagającej, z której korzystasz na co dzień. Wszystkie zajmują około godziny; pomoże nam nawet jedno.

1. Uruchom \`npm ci && npm start\` albo poproś kogoś, żeby zrobił to za Ciebie.
2. Otwórz stronę podaną w zadaniu i użyj poleceń, które znasz. W tabeli są najczęstsze.
3. Słuchaj i porównaj z oczekiwanym wynikiem. „Musi”: bez tego część osób nie skorzysta ze strony; „powinno”: bez tego będzie im trudniej.

## Wyniki`,
    contributing: `## Powiedz nam, co słychać

Utwórz zgłoszenie (issue) albo pull request, który dopisze wynik do [results-of-people.yaml](results-of-people.yaml). Zapisz

- wersję technologii wspomagającej, przeglądarki i systemu oraz język strony;
- datę oraz imię, nazwisko lub nazwę, którą mamy tu podać;
- numery wyników innych niż oczekiwane i to, co słychać zamiast nich.

Wynik „wszystko się zgadza” cieszy nas tak samo jak ten, który wskazuje błąd.`,
    resultHead: ['technologia', 'wynik', 'wersja, przeglądarka, system', 'język', 'data', 'kto'],
    notTested: 'jeszcze nie sprawdzono',
    allHeld: 'wszystko się zgadza',
    failed: 'nie zgadza się:',
    page: 'Strona:',
    with: 'technologia',
    assertionHead: ['numer', 'waga', 'oczekiwany wynik'],
    must: 'musi',
    should: 'powinno',
  },
};
