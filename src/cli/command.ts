import type { CommandProblem } from '../localization/core/words/command-words.js';
import type { L10n } from '../localization/core/l10n.js';

/** What a command has of the world around it. */
export interface Surroundings {
  /** A file, or what is piped in for `-`; else why it cannot be read. */
  readFile(name: string): Promise<Blob | CommandProblem>;
  /** For whoever takes the result. */
  print(text: string): void;
  /** For the person who called. */
  complain(text: string): void;
  /** The language of that person, with the texts of the command line. */
  readonly texts: L10n;
}

/** A command of `city-elements`. Each has a folder of its own. */
export interface Command {
  help(texts: L10n): string;
  /** @returns the exit code: 0 done, 1 the file cannot be used, 2 the command cannot be understood */
  run(args: readonly string[], around: Surroundings): Promise<number>;
}
