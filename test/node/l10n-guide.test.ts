import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };
import { needsReview, isUnfinished } from '../../tools/l10n/check-translation.js';
import { pluralForms } from '../../tools/l10n/plural-forms.js';
import { parseXliff } from '../../tools/l10n/xliff.js';
import { replaceIn, translation } from './translated-project.js';

const guide = readFileSync('locales/README.md', 'utf8');
const [english = '', polish = ''] = guide.split('\n## Po polsku\n');

/** The rows of the table under a head that begins with this word, as texts of cells. */
function table(text: string, head: string): string[][] {
  const [, rows = ''] =
    new RegExp(`^\\| ${head}[^\\n]*\\n[^\\n]*\\n((?:\\|.*\\n)+)`, 'm').exec(text) ?? [];
  const cells = (row: string) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  return rows.trim().split('\n').map(cells);
}

const inCode = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** `0, 2–4, 1,5` → 0, 2, 3, 4, 1.5 */
const numbers = (cell: string): number[] =>
  cell
    .split(', ')
    .filter(Boolean)
    .flatMap((part) => {
      const [from = NaN, to = from] = part.split('–').map((text) => Number(text.replace(',', '.')));
      return Array.from({ length: Math.floor(to - from) + 1 }, (_, index) => from + index);
    });

for (const [language, text, words] of [
  ['English', english, { plural: 'form', state: 'state', command: 'command' }],
  ['Polish', polish, { plural: 'forma', state: 'stan', command: 'polecenie' }],
] as const) {
  describe(`the guide for translators, in ${language}`, () => {
    test('shows a text as it is in the Polish file', () => {
      const [, example = ''] = /```xml\n(.*?)```/s.exec(text) ?? [];
      assert(example.includes('<target>'));
      assert(readFileSync('locales/pl.xlf', 'utf8').includes(example));
    });

    test('tells the right numbers of each plural form', () => {
      const rows = table(text, words.plural);
      for (const [column, locale] of ['en', 'pl', 'uk'].entries()) {
        const rules = new Intl.PluralRules(locale);
        const used = rows.filter((row) => row[column + 1]);
        assert.deepEqual(
          used.map(([form = '']) => form.replaceAll('`', '')),
          pluralForms(locale).needed,
        );
        for (const row of used) {
          for (const number of numbers(row[column + 1] ?? '')) {
            assert.equal(`\`${rules.select(number)}\``, row[0], `${number} in ${locale}`);
          }
        }
      }
    });

    test('tells the states as the check understands them', () => {
      const [done, ...rest] = table(text, words.state).map(([names = '']) => inCode(names));
      const [todo = [], changed = [], review = [], settled = []] = rest;
      const unitIn = (state: string) =>
        parseXliff(
          replaceIn(translation, '<target>', `<target state="${state}">`),
          'locales/pl.xlf',
        ).units.filter((unit) => needsReview(unit)).length;
      assert.deepEqual([...todo, ...changed].filter(isUnfinished).length, 4);
      assert.deepEqual([...(done ?? []), ...review, ...settled].filter(isUnfinished), []);
      assert.deepEqual(review.map(unitIn), [1]);
      assert.deepEqual([...(done ?? []), ...settled].map(unitIn), [0, 0, 0]);
    });

    test('names commands that there are', () => {
      const commands = table(text, words.command).flatMap(([name = '']) => inCode(name));
      assert.equal(commands.length, 5);
      for (const command of [...commands, 'npm run l10n:add']) {
        assert(command.replace('npm run ', '') in manifest.scripts, command);
      }
    });
  });
}
