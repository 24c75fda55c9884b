/**
 * Tries all that tests say of random inputs on 10,000 of each kind, instead of a sample that is always
 * the same: `npm run test:world`. What fails prints the smallest such input and a seed; with it in
 * FUZZ_SEED the same inputs are tried again. Words after it choose the files: `-- formats`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RUNS = 10_000;

const words = process.argv.slice(2);
const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => ({ name: join('test', name), text: readFileSync(join('test', name), 'utf8') }))
  .filter(({ text }) => text.includes('/fast-check.js'))
  .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const inNode = files.filter(({ text }) => text.includes("'node:test'"));
const inPage = files.filter((file) => !inNode.includes(file));

const runners = [
  { files: inNode, command: 'node --import tsx --test --test-reporter=spec' },
  { files: inPage, command: 'npx wtr --config tools/world.config.mjs --files' },
];
for (const { files, command } of runners) {
  if (files.length === 0) continue;
  const [name = '', ...options] = command.split(' ');
  const { status } = spawnSync(name, [...options, ...files.map((file) => file.name)], {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_RUNS: String(RUNS) },
  });
  if (status !== 0) process.exitCode = 1;
}
