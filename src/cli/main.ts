#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { CommandProblem } from '../localization/core/words/command-words.js';
import { run } from './run.js';

const { version } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

process.exitCode = await run(process.argv.slice(2), {
  readFile: readInput,
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  version,
});

async function readInput(name: string): Promise<Blob | CommandProblem> {
  try {
    return new Blob([name === '-' ? await buffer(process.stdin) : await readFile(name)]);
  } catch (error) {
    const { code, message: detail } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { code: 'not-found', name } : { code: 'not-readable', name, detail };
  }
}
