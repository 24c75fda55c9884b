import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { problemSentence } from '../../tools/l10n/problem-sentences.js';
import type { ProblemCode } from '../../tools/l10n/problem.js';

const declaration = readFileSync('tools/l10n/problem.ts', 'utf8');
const codes = [...declaration.matchAll(/\| '([\w-]+)'/g)].map(([, code]) => code as ProblemCode);
const names = [
  'detail',
  'expected',
  'forms',
  'form',
  'found',
  'before',
  'known',
  'name',
  'state',
  'tag',
];
const params = Object.fromEntries(names.map((name) => [name, `«${name}»`]));

/** The values that a sentence shows. */
const shown = (sentence: string) => [...new Set(sentence.match(/«\w+»/g))].sort();

test('Every problem is said in English and in Polish, with the same values', () => {
  assert(codes.length > 20);
  for (const code of codes) {
    const [english, polish] = (['en', 'pl'] as const).map((language) =>
      problemSentence({ path: 'pl.xlf', code, params }, language),
    );
    assert(english && polish && english !== polish, code);
    assert.deepEqual(shown(polish), shown(english), code);
    for (const sentence of [english, polish]) assert.doesNotMatch(sentence, /[{}]/, code);
  }
});

test('A bracket in a value is shown as it is', () => {
  const problem = { path: 'pl.xlf', code: 'missing-argument', params: { name: '{host}' } } as const;
  assert.match(problemSentence(problem, 'pl'), /^Brakuje \{host\}\./);
});
