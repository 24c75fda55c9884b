import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { SourceMessage } from '../../tools/l10n/check-translation.js';
import { syncTranslation } from '../../tools/l10n/sync-translation.js';
import { parseXliff } from '../../tools/l10n/xliff.js';
import { newXliff } from '../../tools/l10n/xliff-units.js';
import { replaceIn, translation } from './translated-project.js';

const path = 'locales/pl.xlf';
const nothingRemoved = newXliff('en', 'pl');

/** The messages as they stand in the file. */
const messagesOf = (text: string): SourceMessage[] =>
  parseXliff(text, path).units.map(({ id, source, notes }) => ({
    id,
    text: source,
    desc: notes[0] ?? '',
  }));

const messages = messagesOf(translation);
const without = (id: string) => messages.filter((message) => message.id !== id);
const changed = (id: string, change: Partial<SourceMessage>) =>
  messages.map((message) => (message.id === id ? { ...message, ...change } : message));

function sync(text: string, wanted: readonly SourceMessage[], removed = nothingRemoved) {
  const archive = { path: 'locales/removed/pl.xlf', text: removed };
  return syncTranslation({ path, text }, archive, wanted);
}

const unit = (text: string, id: string): string =>
  new RegExp(`<trans-unit id="${id}".*?</trans-unit>`, 's').exec(text)?.[0] ?? '';

describe('A file in which nothing has changed stays as it is, to the byte', () => {
  const files: Readonly<Record<string, string>> = {
    'the Polish one': readFileSync(path, 'utf8'),
    'one with the line ends of Windows': translation.replaceAll('\n', '\r\n'),
    'one with a byte order mark and no last line end': `\uFEFF${translation.trimEnd()}`,
    'one with single quotation marks and comments': translation
      .replaceAll('"', "'")
      .replace('>Button<', ">Button<!-- '&' --><"),
  };
  for (const [name, text] of Object.entries(files)) {
    test(name, () => assert.equal(sync(text, messagesOf(text)).text, text));
  }
});

describe('Where one text has changed, the rest of the file stays as it is', () => {
  for (const [name, file] of Object.entries({
    'the Polish one': readFileSync(path, 'utf8'),
    'with the line ends of Windows': translation.replaceAll('\n', '\r\n'),
    'with a byte order mark': `\uFEFF${translation}`,
  })) {
    test(name, () => {
      const [first, ...rest] = messagesOf(file);
      assert(first);
      const { text } = sync(file, [{ ...first, text: 'Quite another text' }, ...rest]);
      assert.notEqual(text, file);
      const old = unit(file, first.id);
      assert.equal(text.replace(unit(text, first.id), old), file);
    });
  }
});

test('A new text is there to translate, behind the one before it in the code', () => {
  const added = { id: 'clear', text: 'Clear <all> & close', desc: 'Button' };
  const { text, report } = sync(translation, messages.toSpliced(1, 0, added));
  assert.deepEqual(report.added, ['clear']);
  const expected = `<trans-unit id="clear">
  <source>Clear &lt;all&gt; &amp; close</source>
  <target state="needs-translation"/>
  <note from="lit-localize">Button</note>
</trans-unit>
`;
  assert.equal(
    text,
    translation.replace('<trans-unit id="failed">', `${expected}<trans-unit id="failed">`),
  );
});

test('A new file has all texts, in the order of the code', () => {
  const { text, report } = sync(newXliff('en', 'uk'), messages);
  assert.equal(report.added.length, messages.length);
  assert.deepEqual(messagesOf(text), messages);
});

test('The translation of a text whose English has changed is kept, and marked', () => {
  const { text, report } = sync(translation, changed('retry', { text: 'Once more' }));
  assert.deepEqual(report.changed, ['retry']);
  assert.equal(
    unit(text, 'retry'),
    `<trans-unit id="retry">
  <source>Once more</source>
  <target state="needs-adaptation">Spróbuj ponownie</target>
  <note from="lit-localize">Button</note>
  <note from="city-elements">The English text was: Try again</note>
</trans-unit>`,
  );
});

test('An approved translation is no longer approved when its English has changed', () => {
  const approved = replaceIn(translation, 'id="retry"', 'id="retry" approved="yes"');
  const { text } = sync(approved, changed('retry', { text: 'Once more' }));
  assert.doesNotMatch(unit(text, 'retry'), /approved/);
});

test('A second change still tells of the English text that was translated', () => {
  const once = sync(translation, changed('retry', { text: 'Once more' })).text;
  const twice = sync(once, changed('retry', { text: 'Again' })).text;
  assert.match(unit(twice, 'retry'), /<source>Again<.*The English text was: Try again</s);
  assert.doesNotMatch(twice, /Once more/);
});

test('The old English text goes when the translation is done', () => {
  const wanted = changed('retry', { text: 'Once more' });
  const { text } = sync(translation, wanted);
  for (const done of ['<target>', '<target state="translated">']) {
    const translated = replaceIn(text, '<target state="needs-adaptation">', done);
    assert.doesNotMatch(sync(translated, wanted).text, /city-elements/);
  }
});

test('A text that was never translated has no old English text', () => {
  const added = { id: 'clear', text: 'Clear', desc: '' };
  const once = sync(translation, [...messages, added]).text;
  const { text, report } = sync(once, [...messages, { ...added, text: 'Clear all' }]);
  assert.deepEqual(report.changed, []);
  assert.match(unit(text, 'clear'), /<source>Clear all<.*state="needs-translation"/s);
  assert.doesNotMatch(text, /The English text was/);
});

test('A description that has changed leaves the translation alone', () => {
  const { text, report } = sync(translation, changed('retry', { desc: 'Button after an error' }));
  assert.deepEqual(report.changed, []);
  assert.equal(text, translation.replace('>Button<', '>Button after an error<'));
});

describe('The translation of a text that is gone', () => {
  const { text, removedText, report } = sync(translation, without('retry'));

  test('is put aside, in a file that a translator’s program can read', () => {
    assert.deepEqual(report.removed, ['retry']);
    assert.equal(text, translation.replace(`${unit(translation, 'retry')}\n`, ''));
    const aside = parseXliff(removedText, 'locales/removed/pl.xlf');
    assert.equal(aside.language, 'pl');
    assert.deepEqual(
      aside.units.map(({ id, source, target }) => ({ id, source, target })),
      [{ id: 'retry', source: 'Try again', target: 'Spróbuj ponownie' }],
    );
  });

  test('is back, as it was, when the text is back', () => {
    const back = sync(text, messages, removedText);
    assert.deepEqual(back.report.restored, ['retry']);
    assert.equal(back.text, translation);
    assert.equal(back.removedText, nothingRemoved);
  });

  test('is back, marked, when the id is back with another text', () => {
    const back = sync(text, changed('retry', { text: 'Once more' }), removedText);
    assert.deepEqual(back.report.changed, ['retry']);
    assert.match(
      unit(back.text, 'retry'),
      /<target state="needs-adaptation">Spróbuj ponownie<.*The English text was: Try again/s,
    );
  });

  test('is proposed for the same words under a new id', () => {
    const renamed = changed('retry', { id: 'load.retry' });
    const back = sync(text, renamed, removedText);
    assert.deepEqual(back.report.proposed, ['load.retry']);
    assert.match(
      unit(back.text, 'load.retry'),
      /<target state="needs-review-translation">Spróbuj ponownie</,
    );
  });

  test('is proposed when the id changes in one step', () => {
    const { report: once, text: renamed } = sync(
      translation,
      changed('retry', { id: 'load.retry' }),
    );
    assert.deepEqual([once.proposed, once.removed], [['load.retry'], ['retry']]);
    assert.match(unit(renamed, 'load.retry'), /Spróbuj ponownie/);
  });

  test('is not kept when there was none', () => {
    const untranslated = replaceIn(translation, '>Spróbuj ponownie<', '><');
    const gone = sync(untranslated, without('retry'));
    assert.deepEqual(gone.report.removed, ['retry']);
    assert.equal(gone.removedText, nothingRemoved);
  });

  test('is kept once, the newest, when it goes twice', () => {
    const other = replaceIn(translation, 'Spróbuj ponownie', 'Jeszcze raz');
    const again = sync(other, without('retry'), removedText);
    const targets = parseXliff(again.removedText, path).units.map(({ target }) => target);
    assert.deepEqual(targets, ['Jeszcze raz']);
  });
});
