import { programHelp } from '../localization/core/words/command-help.js';
import { commandSentence } from '../localization/core/words/command-words.js';
import { cliTexts } from '../localization/core/generated/cli.js';
import { check } from './check/command.js';
import type { Command, Computer } from './command.js';
import { convert } from './convert/command.js';
import { fallback } from './fallback/command.js';
import { oneOf, OptionsError } from './options.js';
import { visible, withoutCommands } from './printable.js';

const commands = new Map<string, Command>([
  ['check', check],
  ['convert', convert],
  ['fallback', fallback],
]);

/**
 * Runs what comes after `city-elements`. It speaks the language of `--language` or `--lang`, else that
 * of the computer.
 *
 * @returns the exit code
 */
export async function run(args: readonly string[], computer: Computer): Promise<number> {
  const texts = await cliTexts.load(languageOf(args));
  const around = {
    ...computer,
    texts,
    print: (text: string) => computer.print(withoutCommands(text)),
    complain: (text: string) => computer.complain(text.split('\n').map(visible).join('\n')),
  };
  const [name, ...rest] = args;
  const command = commands.get(name ?? '');
  if (args.includes('--help') || args.includes('-h')) {
    around.print(command ? command.help(texts) : programHelp(texts));
    return 0;
  }
  if (name === '--version') {
    around.print(computer.version);
    return 0;
  }
  if (!command) {
    const sentence = name && commandSentence(texts, { code: 'no-command', name });
    around.complain(sentence || programHelp(texts));
    return 2;
  }
  try {
    oneOf('--language', optionIn(args, 'language'), cliTexts.languages);
    return await command.run(rest, around);
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    around.complain(commandSentence(texts, error.problem));
    return 2;
  }
}

/** Before the rest is understood: what cannot be is told in this language too. */
export const languageOf = (args: readonly string[]): string =>
  optionIn(args, 'language') ??
  optionIn(args, 'lang') ??
  Intl.DateTimeFormat().resolvedOptions().locale;

function optionIn(args: readonly string[], name: string): string | undefined {
  const index = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  if (index < 0) return undefined;
  return args[index]?.split('=')[1] ?? args[index + 1];
}
