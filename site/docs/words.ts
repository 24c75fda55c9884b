import { formatMessage, type MessageValues } from '../../src/model/message-format.js';

const en = {
  hits: '{n, plural, one {# page} other {# pages}} for “{query}”',
  firstHits: '{n, plural, one {# page} other {# pages}} for “{query}”, the first {shown} of them',
  noHits: 'Nothing for “{query}”. Try another word, or look through all pages below.',
  failed: 'The search could not be loaded. Reload this page, or look through all pages below.',
  inEnglish: '',
  changeExample: 'The code: change it',
  example: 'What it shows',
  exampleChanged: 'The example below has changed.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Your browser did not let this page copy. Select the code and copy it.',
};

const pl: typeof en = {
  hits: '{n, plural, one {# strona} few {# strony} many {# stron} other {# strony}} dla „{query}”',
  firstHits:
    '{n, plural, one {# strona} few {# strony} many {# stron} other {# strony}} dla „{query}”, widać pierwsze {shown}',
  noHits: 'Nic nie znaleziono: „{query}”. Wpisz inne słowo albo przejrzyj wszystkie strony niżej.',
  failed:
    'Nie udało się wczytać wyszukiwarki. Odśwież tę stronę albo przejrzyj wszystkie strony niżej.',
  inEnglish: '(po angielsku)',
  changeExample: 'Kod – zmień go',
  example: 'Tak to wygląda',
  exampleChanged: 'Przykład poniżej się zmienił.',
  copy: 'Kopiuj',
  copied: 'Skopiowano.',
  notCopied: 'Przeglądarka nie pozwoliła skopiować. Zaznacz kod i skopiuj go.',
};

const all = { en, pl };
const language = document.documentElement.lang === 'pl' ? 'pl' : 'en';

/** What the scripts of the documentation say, in the language of the page. */
export const say = (words: keyof typeof en, values: MessageValues = {}): string =>
  formatMessage(all[language][words], values, language) ?? all[language][words];
