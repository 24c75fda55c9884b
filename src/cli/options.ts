import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { CommandProblem } from '../localization/core/words/command-words.js';

/** The command cannot be understood. */
export class OptionsError extends Error {
  readonly problem: CommandProblem;

  constructor(problem: CommandProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

type Known = NonNullable<ParseArgsConfig['options']>;

/** @throws {OptionsError} if there is an option that is not known */
export function parseOptions<T extends Known>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new OptionsError({ code: 'unknown-option', detail: (error as Error).message });
  }
}

/** @throws {OptionsError} if there is none, or another one */
export function onlyFile([file, extra]: readonly string[]): string {
  if (file === undefined) throw new OptionsError({ code: 'no-file' });
  if (extra !== undefined) throw new OptionsError({ code: 'many-files', name: extra });
  return file;
}

/** @throws {OptionsError} if the value is none of these */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const chosen = choices.find((choice) => choice === value);
  if (chosen) return chosen;
  throw new OptionsError({ code: 'not-choice', option, value, choices: choices.join(', ') });
}
