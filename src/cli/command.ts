import type { CommandProblem } from '../localization/core/words/command-words.js';
import type { L10n } from '../localization/core/l10n.js';

/** Everything that a command can access. */
export interface Surroundings {
  /** A file, or standard input for `-`; otherwise why it cannot be read. */
  readFile(name: string): Promise<Blob | CommandProblem>;
  /** Prints the result. */
  print(text: string): void;
  /** Tells the person who called what is wrong. */
  complain(text: string): void;
  /** Of this package. */
  readonly version: string;
  /** The language of that person, with the texts of the command line. */
  readonly texts: L10n;
}

/** A command of `city-elements`. Each has its own folder. */
export interface Command {
  help(texts: L10n): string;
  /** @returns the exit code: 0 done, 1 the file cannot be used, 2 the command cannot be understood */
  run(args: readonly string[], around: Surroundings): Promise<number>;
}
