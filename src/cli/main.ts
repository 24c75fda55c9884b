#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { commandSentence, type CommandProblem } from '../localization/core/words/command-words.js';
import { cliTexts } from '../localization/core/generated/cli.js';
import { listFolder, readInput, writeFile } from './files.js';
import { languageOf, run } from './run.js';

const args = process.argv.slice(2);

/** The reader of a pipe that has enough, or a full disk: the rest would fail in the same way. */
function stop(error: NodeJS.ErrnoException): void {
  void cliTexts.load(languageOf(args)).then((texts) => {
    const problem: CommandProblem =
      error.code === 'EPIPE'
        ? { code: 'pipe-closed' }
        : { code: 'not-written', name: 'stdout', detail: error.message };
    process.stderr.write(`${commandSentence(texts, problem)}\n`, () => process.exit(1));
  });
}
process.stdout.on('error', stop);
// Where nobody can be told, there is nothing to say.
process.stderr.on('error', () => process.exit(1));

const manifest = new URL('../../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

process.exitCode = await run(args, {
  readFile: readInput,
  listFolder,
  writeFile,
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  version,
});
