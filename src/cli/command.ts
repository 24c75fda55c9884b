import type { CommandProblem } from '../localization/core/words/command-words.js';
import type { L10n } from '../localization/core/l10n.js';

/** What a command can do to the computer. */
export interface Computer {
  /** A file, or standard input for `-`; otherwise why it cannot be read. */
  readFile(name: string): Promise<Blob | CommandProblem>;
  /** All files in a folder and the folders in it, sorted; `undefined` if it is no folder. */
  listFolder(name: string): Promise<readonly string[] | CommandProblem | undefined>;
  /** @returns why the file cannot be written: without `force`, also that it is there */
  writeFile(name: string, text: string, force: boolean): Promise<CommandProblem | undefined>;
  /** Prints the result. */
  print(text: string): void;
  /** Tells the person who called what is wrong. */
  complain(text: string): void;
  /** Of the package. */
  readonly version: string;
}

/** Everything that a command can access. */
export interface Surroundings extends Computer {
  /** The language of the person who called, with the texts of the command line. */
  readonly texts: L10n;
}

/** A command of `city-elements`. Each has its own folder. */
export interface Command {
  help(texts: L10n): string;
  /**
   * @returns the exit code: 0 done, 1 the file cannot be used
   * @throws {OptionsError} if the command cannot be understood, which is exit code 2
   */
  run(args: readonly string[], around: Surroundings): Promise<number>;
}
