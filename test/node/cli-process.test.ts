import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { version } from '../../package.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'city-elements-'));
after(() => rmSync(folder, { recursive: true }));

/** More than a pipe holds. */
const large = join(folder, 'plan.json');
const goals = Array.from({ length: 5_000 }, (_, index) => ({
  number: String(index),
  title: 'Toruń jest miastem, w którym dobrze się mieszka, uczy, pracuje i odpoczywa.',
}));
writeFileSync(large, JSON.stringify({ goals }));

/** @param read what happens to its output */
async function start(
  args: readonly string[],
  stdout: number | 'pipe',
  env: NodeJS.ProcessEnv = {},
  read: 'all' | 'nothing' = 'all',
) {
  const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    stdio: ['ignore', stdout, 'pipe'],
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...env },
  });
  let out = '';
  let complaints = '';
  child.stderr?.on('data', (data: Buffer) => (complaints += data.toString()));
  if (read === 'nothing') child.stdout?.destroy();
  else child.stdout?.on('data', (data: Buffer) => (out += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, complaints };
}

test('a pipe that closes early ends the command with a sentence', async () => {
  const { code, complaints } = await start(
    ['convert', large, '--to', 'json'],
    'pipe',
    {},
    'nothing',
  );
  assert.equal(
    complaints,
    'Only a part was printed: the program that it was piped into has stopped reading.\n',
  );
  assert.equal(code, 1);
});

test('so does a full disk', { skip: !existsSync('/dev/full') }, async () => {
  const printed = await start(['convert', large, '--to', 'json'], openSync('/dev/full', 'w'));
  assert.match(printed.complaints, /^“stdout” cannot be written completely\. [^\n]* \(.*\)\n$/);
  assert.equal(printed.code, 1);
  const written = await start(
    ['convert', large, '--output', '/dev/full', '--to', 'json', '--force'],
    'pipe',
  );
  assert.match(
    written.complaints,
    /^“\/dev\/full” cannot be written completely\. [^\n]* \(.*\)\n$/,
  );
  assert.equal(written.code, 1);
});

test('the command speaks the language of the computer, else English', async () => {
  const wellIn = async (LC_ALL: string) => (await start(['check', folder], 'pipe', { LC_ALL })).out;
  assert.equal(await wellIn('pl_PL.UTF-8'), 'Nie znaleziono problemów w 1 pliku: 5000 celów.\n');
  assert.equal(await wellIn('de_DE.UTF-8'), 'No problems in 1 file: 5,000 goals.\n');
  assert.equal(await wellIn('C'), 'No problems in 1 file: 5,000 goals.\n');
});

test('--version is that of the package', async () => {
  assert.equal((await start(['--version'], 'pipe')).out, `${version}\n`);
});
