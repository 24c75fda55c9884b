import { expect } from 'chai';
import { describe, it } from 'node:test';
import { issueSentences } from '../../../src/localization/core/issue-sentences.js';
import type { Issue, IssueCode } from '../../../src/model/issue.js';

/** One example of every code; the types see to it that none is missing. */
const examples: Record<IssueCode, Issue['params']> = {
  network: {},
  timeout: {},
  'lost-part': { error: 'Failed to fetch /0.2.0/en.min.js' },
  internal: { error: 'TypeError: goal.walk is not a function' },
  http: { status: 404 },
  'too-large': { max: 20 },
  'bad-url': { url: 'file:///plan.json' },
  html: {},
  'not-json': { detail: 'Unexpected token x in JSON' },
  missing: {},
  'wrong-type': { expected: 'text', received: '2.1' },
  'unknown-key': { key: 'titel' },
  'unsafe-url': { url: 'javascript:alert(1)' },
  'duplicate-id': { id: 'tram' },
  'left-out-date': { date: 'wczoraj' },
  'link-in-text': { url: 'https://example.org/' },
  'stray-text': { text: 'Warning: Undefined variable' },
  'too-deep': { max: 12 },
  'too-many': { max: 500 },
  'strategy-not-news': {},
  'news-not-strategy': {},
  'other-file': { file: 'pdf' },
  'bare-list': {},
  wrapped: { key: 'strategy' },
  markup: { sample: '<b>' },
  'markup-link': { url: 'https://example.org/' },
  'no-protocol': { url: 'www.example.org', better: 'https://www.example.org' },
  letters: {},
  'no-numbered-lines': {},
  'line-left-out': { text: 'Cele:' },
  'old-encoding': { encoding: 'CP852' },
  'not-feed': { element: 'urlset' },
  'xml-entities': {},
  'cut-off': {},
  'no-title-column': {},
  'levels-guessed': { names: 'Sfera, Krok' },
  'column-twice': { key: 'opis' },
  'stray-quote': {},
  'number-is-date': { date: '02.paź' },
  'number-cut': { number: '1,1', meant: '1.10' },
  'other-sheets': { sheet: 'Plan', names: 'Info, Notatki' },
  'unknown-parent': { parent: '7' },
  'parent-circle': {},
  'repeated-page': { url: 'https://example.org/news-2.json' },
  'unknown-message': { nearest: 'load.retry' },
  'message-unreadable': {},
  'message-arguments': { wanted: '{n}' },
  'missing-alt': {},
  'alt-file-name': { alt: 'IMG_1234.jpg' },
  'alt-says-image': { words: 'Na zdjęciu' },
  'alt-repeats-title': {},
  'duplicate-number': { number: '2.1', path: 'goals[3].number' },
  'number-of-another': { number: '3.1', parent: '2' },
  'language-tag': { tag: 'ua', better: 'uk' },
  'unknown-language': { tag: 'polszczyzna' },
  'empty-text': {},
  plural: {},
  'plural-forms': { forms: 'few, many' },
  'unknown-area': { id: 'ludize' },
  'words-left-out': { text: 'Goals:' },
  'link-left-out': { text: '/plan.pdf' },
  'picture-left-out': { text: 'A map' },
  date: { date: '5.10.2026' },
};

const sentence = async (issue: Issue, language: string) =>
  (await issueSentences([issue], language))[0] ?? '';

/** What of the parameters the author has to see. */
const shown = (params: Issue['params']): string[] =>
  Object.entries(params).flatMap(([name, value]) =>
    ['expected', 'file'].includes(name) ? [] : String(value),
  );

describe('what is wrong, in words for the author of the data', () => {
  for (const [code, params] of Object.entries(examples)) {
    const issue = { code: code as IssueCode, path: 'goals[0]', params };

    it(`${code} is said in Polish and in English`, async () => {
      const polish = await sentence(issue, 'pl');
      const english = await sentence(issue, 'en');
      expect(polish).not.to.equal(english);
      for (const text of [polish, english]) {
        expect(text).to.match(/^goals\[0\]: \p{Lu}?.{15,}$/u);
        // Brackets only where they are to be written.
        if (!['plural', 'message-arguments'].includes(code)) expect(text).not.to.match(/[{}]/);
        expect(text).not.to.match(/undefined|NaN|\{example/);
        for (const value of shown(params)) expect(text.replace(/\s/g, ' ')).to.include(value);
      }
    });
  }

  const sentences: [string, Issue, string, string][] = [
    [
      'a field without a value',
      { code: 'missing', path: 'goals[0].title', params: {} },
      'goals[0].title: This is missing. Add it.',
      'goals[0].title: Tego brakuje. Uzupełnij.',
    ],
    [
      'a number instead of a text',
      {
        code: 'wrong-type',
        path: 'goals[0].number',
        params: { expected: 'text', received: '2.1' },
      },
      'goals[0].number: Text in quotes is expected here, not 2.1.',
      'goals[0].number: Tutaj powinien być tekst w cudzysłowie, a jest 2.1.',
    ],
    [
      'an entry instead of a list',
      { code: 'wrong-type', path: 'goals', params: { expected: 'list', received: '{…}' } },
      'goals: A list in square brackets is expected here, not {…}.',
      'goals: Tutaj powinna być lista w nawiasach kwadratowych, a jest {…}.',
    ],
    [
      'a text instead of an entry',
      { code: 'wrong-type', path: 'goals[0]', params: { expected: 'object', received: '"A"' } },
      'goals[0]: An entry in curly brackets is expected here, not "A".',
      'goals[0]: Tutaj powinien być wpis w nawiasach klamrowych, a jest "A".',
    ],
    [
      'an error of the server',
      { code: 'http', path: '', params: { status: 1404 } },
      'The server answered with error 1404. Check the address of the file.',
      'Serwer odpowiedział błędem 1404. Sprawdź adres pliku.',
    ],
    [
      'a misspelt field with a brace in it',
      { code: 'unknown-key', path: 'ti{tle', params: { key: 'ti{tle' } },
      'ti{tle: There is no field called “ti{tle”, so it is not shown. Check its spelling.',
      'ti{tle: Pola „ti{tle” nie ma w tym formacie, więc nie zostanie pokazane. Sprawdź pisownię.',
    ],
  ];
  for (const [name, issue, english, polish] of sentences) {
    it(`${name} is said with its place, and with what to do`, async () => {
      expect(await sentence(issue, 'en')).to.equal(english);
      expect(await sentence(issue, 'pl')).to.equal(polish);
    });
  }

  it('is said in English to an author whose language is not ours', async () => {
    const issue: Issue = { code: 'missing', path: 'title', params: {} };
    expect(await sentence(issue, 'lt')).to.equal('title: This is missing. Add it.');
  });

  it('says how many more of its kind there are', async () => {
    const issue: Issue = { code: 'missing', path: 'title', params: {}, more: 3912 };
    expect(await sentence(issue, 'en')).to.equal(
      'title: This is missing. Add it. And 3,912 more of the same kind.',
    );
    expect(await sentence(issue, 'pl')).to.equal(
      'title: Tego brakuje. Uzupełnij. Takich samych jest jeszcze 3912.',
    );
  });

  it('is no longer than people read, however long a path or an address is', async () => {
    const url = `javascript:${'a'.repeat(1_000_000)}z`;
    const path = `${'goals[0].'.repeat(100_000)}url`;
    const text = await sentence({ code: 'unsafe-url', path, params: { url } }, 'en');
    expect(text).to.have.length.below(600);
    expect(text).to.match(/^goals\[0\].+….+url: “javascript:a+…a+z” is not a safe/);
  });
});
