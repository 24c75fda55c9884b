import { commandSentence, programHelp } from '../localization/core/words/command-words.js';
import { cliTexts } from '../localization/core/generated/cli.js';
import type { Command, Surroundings } from './command.js';
import { fallback } from './fallback/command.js';

const commands = new Map<string, Command>([['fallback', fallback]]);

/**
 * Runs what comes after `city-elements`. It speaks the language of `--lang`, else that of the
 * computer.
 *
 * @returns the exit code
 */
export async function run(
  args: readonly string[],
  around: Omit<Surroundings, 'texts'>,
): Promise<number> {
  const texts = await cliTexts.load(languageOf(args));
  const [name, ...rest] = args;
  const command = commands.get(name ?? '');
  if (args.includes('--help') || args.includes('-h')) {
    around.print(command ? command.help(texts) : programHelp(texts));
    return 0;
  }
  if (command) return command.run(rest, { ...around, texts });
  around.complain(name ? commandSentence(texts, { code: 'no-command', name }) : programHelp(texts));
  return 2;
}

/** Before the rest is understood: what cannot be is told in this language too. */
function languageOf(args: readonly string[]): string {
  const index = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  const wanted = args[index]?.split('=')[1] ?? args[index + 1];
  return index >= 0 && wanted ? wanted : Intl.DateTimeFormat().resolvedOptions().locale;
}
