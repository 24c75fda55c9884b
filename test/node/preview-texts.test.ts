import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listedTexts } from '../../site/preview/listed-texts.js';
import { mark, marksIn, withoutMarks } from '../../site/preview/marks.js';
import { readingWords } from '../../site/preview/reading-words.js';
import { Translations } from '../../site/preview/translations.js';
import { formatMessage } from '../../src/model/message-format.js';

const sources: Readonly<Record<string, string>> = {
  retry: 'Try again',
  failed: 'Error {status}',
  count: '{n, plural, one {# goal} other {# goals}}',
  empty: 'Nothing here',
};

const count = '{n, plural, one {# cel} few {# cele} many {# celów} other {# celu}}';

/** A file with these targets, in the order of the sources; some with a state behind a bar. */
const xliff = (language: string, targets: Readonly<Record<string, string>>) =>
  `<xliff version="1.2"><file source-language="en" target-language="${language}"><body>
${Object.entries(targets)
  .map(([id, target]) => {
    const [text, state] = target.split('|');
    return `<trans-unit id="${id}"><source>${sources[id] ?? ''}</source>
<target${state ? ` state="${state}"` : ''}>${text}</target><note>Note on ${id}</note></trans-unit>`;
  })
  .join('\n')}
</body></file></xliff>`;

const polish = { retry: 'Spróbuj', failed: 'Błąd {status}', count, empty: 'Pusto' };

function opened(): Translations {
  const translations = new Translations('en');
  translations.read('pl.xlf', xliff('pl', polish));
  return translations;
}

const textsOf = (translations: Translations, language: string) =>
  Object.fromEntries(
    [...translations.textsOf(language)].map(([id, { text, state }]) => [id, [text, state]]),
  );

describe('the number that a text carries', () => {
  it('is found again with its place, whatever comes before it', () => {
    const text = `Toruń · ${mark('until 2028', 1)} ${mark('more', 236)}`;
    const found = marksIn(text).map(({ number, index }) => [number, text.slice(index)[0]]);
    assert.deepEqual(found, [
      [1, 'u'],
      [236, 'm'],
    ]);
  });

  it('is nothing that one could read', () => {
    assert.equal(withoutMarks(mark('Błąd', 5)), 'Błąd');
    assert.match(mark('', 236), /^\p{Default_Ignorable_Code_Point}+$/u);
    // A space would end a word, and a joiner change the letters beside it.
    assert.doesNotMatch(mark('', 236), /[\s\u200c\u200d]/);
  });

  it('leaves plurals as they are', () => {
    const shown = formatMessage(mark(count, 7), { n: 5 }, 'pl') ?? '';
    assert.equal(withoutMarks(shown), '5 celów');
    assert.deepEqual(
      marksIn(shown).map(({ number }) => number),
      [7],
    );
  });
});

describe('what a translator sees of a file', () => {
  it('each text, and how far it has come', () => {
    const translations = opened();
    translations.read(
      'uk.xlf',
      xliff('uk', {
        retry: 'Ще раз|needs-review-translation',
        failed: '',
        count: '{n, plural, one {# ціль} few {# цілі} many {# цілей} other {# цілі}}',
        empty: 'Порожньо|needs-adaptation',
      }),
    );
    assert.deepEqual(textsOf(translations, 'uk'), {
      retry: ['Ще раз', 'needs-review'],
      failed: ['Error {status}', 'missing'],
      count: ['{n, plural, one {# ціль} few {# цілі} many {# цілей} other {# цілі}}', 'done'],
      empty: ['Порожньо', 'needs-work'],
    });
  });

  it('the English text, where the translation would lose something', () => {
    const translations = opened();
    translations.read('pl.xlf', xliff('pl', { ...polish, failed: 'Błąd {stan}', count: '{n' }));
    const { failed, count: broken } = textsOf(translations, 'pl');
    assert.deepEqual(failed, ['Error {status}', 'needs-work']);
    assert.deepEqual(broken, [sources['count'], 'needs-work']);
  });

  it('a text that is not in the file at all', () => {
    const translations = opened();
    translations.read('uk.xlf', xliff('uk', { retry: 'Ще раз' }));
    assert.deepEqual(textsOf(translations, 'uk')['empty'], ['Nothing here', 'missing']);
  });

  it('the last good texts of a file that cannot be read, and the place of its mistake', () => {
    const translations = opened();
    const broken = xliff('pl', { ...polish, retry: 'Nowe' }).replace('</target>', '</traget>');
    const reading = translations.read('pl.xlf', broken);
    assert.ok('unreadable' in reading);
    assert.equal(reading.unreadable.line, 3);
    assert.deepEqual(textsOf(translations, 'pl')['retry'], ['Spróbuj', 'done']);
    assert.equal(translations.problemsOf('pl').length, 1);
    translations.read('pl.xlf', xliff('pl', polish));
    assert.deepEqual(translations.problemsOf('pl'), []);
  });

  it('a language that is new', () => {
    const translations = opened();
    assert.deepEqual(translations.languages, ['en', 'pl', 'en-XA', 'ar-XB']);
    translations.read('uk.xlf', xliff('uk', {}));
    assert.deepEqual(translations.languages, ['en', 'pl', 'uk', 'en-XA', 'ar-XB']);
  });

  it('a language by the name of its file, whatever is in it, and never under another', () => {
    const translations = opened();
    translations.read('uk.xlf', xliff('pl', { retry: 'Ще раз' }));
    assert.deepEqual(textsOf(translations, 'pl')['retry'], ['Spróbuj', 'done']);
    assert.equal(translations.problemsOf('uk')[0]?.code, 'wrong-language');
  });

  it('a language by what is in the file, if its name is no language', () => {
    const translations = opened();
    translations.read('city elements (2).xlf', xliff('uk', { retry: 'Ще раз' }));
    assert.deepEqual(textsOf(translations, 'uk')['retry'], ['Ще раз', 'done']);
  });

  it('long texts in brackets, and all English ones, as test languages', () => {
    const translations = opened();
    assert.match(textsOf(translations, 'en-XA')['retry']?.[0] ?? '', /^⟦.{9,}⟧$/);
    assert.match(textsOf(translations, 'en-XA')['failed']?.[0] ?? '', /\{status\}/);
    assert.equal(textsOf(translations, 'en')['retry']?.[0], 'Try again');
  });
});

describe('what is said when a file was read', () => {
  const said = (path: string, text: string, language: 'pl' | 'en') =>
    readingWords(opened().read(path, text), path, language);

  it('how many texts have changed', () => {
    const changed = xliff('pl', { ...polish, retry: 'Jeszcze raz', empty: 'Nic' });
    assert.equal(
      said('pl.xlf', changed, 'pl'),
      'pl.xlf: zmieniły się 2 teksty. Nie ma nic do poprawienia.',
    );
    assert.equal(said('pl.xlf', changed, 'en'), 'pl.xlf: 2 texts changed. Nothing to fix.');
  });

  it('that nothing has, and how much is to be done', () => {
    assert.equal(
      said('pl.xlf', xliff('pl', polish), 'en'),
      'pl.xlf: nothing has changed. Nothing to fix.',
    );
    assert.match(said('uk.xlf', xliff('uk', {}), 'pl'), /Są 4 rzeczy do poprawienia\.$/);
  });

  it('that it is no XLIFF, or not readable, and what stays', () => {
    assert.match(
      said('pl.xlf', '<html><body/></html>', 'en'),
      /^pl\.xlf, line 1: This is no XLIFF 1\.2 file.* The last good texts stay on the page\.$/,
    );
    assert.match(
      said('pl.xlf', 'A & B', 'pl'),
      /^pl\.xlf, wiersz 1, kolumna 3: .* Na stronie zostają ostatnie poprawne teksty\.$/,
    );
  });

  it('that it does not say its language', () => {
    assert.match(
      said('new words.xlf', xliff('', polish), 'en'),
      /^new words\.xlf: the file does not/,
    );
  });
});

describe('the list of texts', () => {
  it('is cut down to what the states show, what needs work, what needs a review, and what no state shows', () => {
    const translations = opened();
    translations.read(
      'uk.xlf',
      xliff('uk', {
        retry: 'Ще раз|needs-review-translation',
        failed: 'Помилка',
        empty: 'Порожньо',
      }),
    );
    const lists = listedTexts(translations, 'uk', [{ number: 1 }, { number: 4 }, { number: 4 }]);
    const numbers = Object.fromEntries(
      Object.entries(lists).map(([name, texts]) => [name, texts.map(({ number }) => number)]),
    );
    assert.deepEqual(numbers, {
      seen: [1, 4],
      all: [1, 2, 3, 4],
      work: [2, 3],
      review: [1],
      unseen: [2, 3],
    });
  });

  it('tells what translators are told', () => {
    const [first] = listedTexts(opened(), 'pl', []).all;
    assert.equal(first?.message.desc, 'Note on retry');
  });
});
