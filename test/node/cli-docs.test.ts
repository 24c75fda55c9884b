import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { callCommand as call } from '../support/command-line.js';

for (const [page, language] of [
  ['cli.md', 'en'],
  ['cli.pl.md', 'pl'],
] as const) {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');

  test(`${page}: every command and option of the help is described, and no other`, async () => {
    const helps = await Promise.all(
      ['', 'check ', 'convert '].map((command) => call(`${command}--help --language ${language}`)),
    );
    const all = helps.map(({ out }) => out).join('\n');
    const named = (words: string) =>
      new Set([
        ...[...words.matchAll(/city-elements (\w+)/g)].map(([, command]) => command),
        ...[...words.matchAll(/(?<=[\s`])--[a-z]+/g)].map(([option]) => option),
      ]);
    assert.deepEqual([...named(text)].sort(), [...named(all)].sort());
  });
}
