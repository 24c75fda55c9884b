import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { budgets, partBudgets } from '../../tools/embed/budgets.js';
import { checkSizes, withoutTexts } from '../../tools/embed/sizes.js';

const ENTRY = 'city-elements.min.js';
const ids = new Set(['load.retry']);

const limitOf = (name: string, list = budgets): number =>
  list.find(({ files }) => files.test(name))?.limit ?? 0;

/** Code of which each 4 characters make 3 bytes, compressed, as they are by chance. */
function noise(bytes: number, seed = ''): string {
  let text = '';
  for (let n = 0; text.length < bytes * 1.4; n++) {
    text += createHash('sha512').update(`${seed}${n}`).digest('base64url');
  }
  return text.slice(0, Math.round(bytes * 1.32));
}

const code = (bytes: number, text = 'Ponów') =>
  `const texts={"load.retry":\`${text}\`},code="${noise(bytes)}";`;

describe('the limits of what a page loads', () => {
  let folder: string;
  const plant = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const complaints = () => checkSizes(folder, ids).complaints.join('\n');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sizes-'));
    plant(ENTRY, code(limitOf(ENTRY) - 512));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('a file just under its limit is let through, and one with 1 KB more is not', () => {
    assert.equal(complaints(), '');
    plant(ENTRY, code(limitOf(ENTRY) + 512));
    assert.match(complaints(), /^city-elements\.min\.js is \d{3} bytes of code over its limit/);
  });

  it('texts do not count, in whatever file: no translation is too long', () => {
    plant(ENTRY, code(limitOf(ENTRY) - 512, noise(4096, 'Polish')));
    plant('0.2.0/uk.page-check.min.js', `var e={"load.retry":\`${noise(100_000)}\`};`);
    assert.equal(complaints(), '');
  });

  it('a sentence more, or twenty, is nothing to the size of the code', () => {
    const sentence = 'Spróbuj ponownie za chwilę albo zapytaj w urzędzie miasta o tę stronę.';
    const size = (text: string) => withoutTexts(code(100, text), ids);
    assert.equal(size(sentence.repeat(20)), size(sentence));
    assert.notEqual(withoutTexts(code(100, sentence), new Set()), size(sentence));
  });

  it('a file with one tag has a limit of its own, and one with another tag that of a drawing', () => {
    plant('news-list.min.js', code(limitOf('news-list.min.js') - 512));
    plant('city-crest.min.js', code(limitOf('eu-flag.min.js') - 512));
    assert.equal(complaints(), '');
    plant('news-list.min.js', code(limitOf('news-list.min.js') + 512));
    plant('city-crest.min.js', code(limitOf('eu-flag.min.js') + 512));
    assert.match(complaints(), /^city-crest\.min\.js is .*\nnews-list\.min\.js is /);
  });

  it('a part has the limit of its kind, and a new one that of a format', () => {
    const format = limitOf('calendar.min.js', partBudgets);
    plant('0.2.0/controls.min.js', code(limitOf('controls.min.js', partBudgets) - 256));
    plant('0.2.0/calendar.min.js', code(format - 512));
    assert.equal(complaints(), '');
    plant('0.2.0/news-list/calendar.min.js', code(format + 512));
    assert.match(complaints(), /^0\.2\.0\/news-list\/calendar\.min\.js is .* over its limit/);
  });

  it('a folder without the file for every page is no build', () => {
    rmSync(join(folder, ENTRY));
    assert.match(complaints(), /Run npm run build/);
  });
});
