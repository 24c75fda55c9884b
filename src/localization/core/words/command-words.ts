import type { L10n } from '../l10n.js';

/** What can be wrong with the call of a command, or with its file. */
export type CommandProblem =
  | { code: 'no-command'; name: string }
  | { code: 'no-file' }
  | { code: 'many-files'; name: string }
  | { code: 'unknown-option'; detail: string }
  | { code: 'not-number'; option: string; value: string; min: number; max: number }
  | { code: 'not-language'; value: string }
  | { code: 'bad-address'; value: string }
  | { code: 'not-choice'; option: string; value: string; choices: string }
  | { code: 'not-found'; name: string }
  | { code: 'not-readable'; name: string; detail: string }
  | { code: 'no-form' }
  | { code: 'exists'; name: string }
  | { code: 'not-written'; name: string; detail: string }
  | { code: 'pipe-closed' }
  | { code: 'several-plans'; name: string; n: number }
  | { code: 'no-goals' }
  | { code: 'no-news' };

/** What is wrong and what to do, for the person who called the command. */
export function commandSentence({ msg, format }: L10n, problem: CommandProblem): string {
  switch (problem.code) {
    case 'no-command':
      return format(
        msg('There is no command “{name}”. Write: city-elements check strategy.json', {
          id: 'cli.no-command',
          desc: 'Command line: {name} is what was written. Keep the line after the colon as it is.',
        }),
        { name: problem.name },
      );
    case 'no-file':
      return msg(
        'The file with the data is missing. Write its name after the command, or - to pipe it in.',
        { id: 'cli.no-file', desc: 'Command line: no file was named.' },
      );
    case 'many-files':
      return format(
        msg('Give only one file: “{name}” is a second one. Put a name with spaces in quotes.', {
          id: 'cli.many-files',
          desc: 'Command line: more than one file was named.',
        }),
        { name: problem.name },
      );
    case 'unknown-option':
      return format(
        msg('Unknown option. Use --help to see all options. ({detail})', {
          id: 'cli.unknown-option',
          desc: 'Command line: {detail} is in English and names the option.',
        }),
        { detail: problem.detail },
      );
    case 'not-number':
      return format(
        msg('{option} takes a whole number from {min} to {max}, not “{value}”.', {
          id: 'cli.not-number',
          desc: 'Command line: {option} is an option such as --limit.',
        }),
        { ...problem, code: '' },
      );
    case 'not-language':
      return format(
        msg('“{value}” is not a known language code. Use a code such as pl, en or uk.', {
          id: 'cli.not-language',
          desc: 'Command line: the value of --lang.',
        }),
        { value: problem.value },
      );
    case 'bad-address':
      return format(
        msg(
          '“{value}” is not a web address. Use one that starts with http:// or https://, or one from the page to the file, such as data/strategy.json.',
          { id: 'cli.bad-address', desc: 'Command line: the value of --src.' },
        ),
        { value: problem.value },
      );
    case 'not-choice':
      return format(
        msg('{option} takes one of these: {choices}, not “{value}”.', {
          id: 'cli.not-choice',
          desc: 'Command line: {option} is an option such as --as, {choices} are its values, separated by commas.',
        }),
        { ...problem, code: '' },
      );
    case 'no-form':
      return msg('Say what to make of the file: --to json or --to csv.', {
        id: 'cli.no-form',
        desc: 'Command line: the option --to is missing. Keep the options as they are.',
      });
    case 'exists':
      return format(
        msg('“{name}” is there already, so nothing was written. Add --force to replace it.', {
          id: 'cli.exists',
          desc: 'Command line: {name} is the file to write into.',
        }),
        { name: problem.name },
      );
    case 'not-written':
      return format(
        msg(
          '“{name}” cannot be written completely. Check that there is space and that you may write there. ({detail})',
          {
            id: 'cli.not-written',
            desc: 'Command line: {name} is a file or “stdout”; {detail} is in English and comes from the system.',
          },
        ),
        { name: problem.name, detail: problem.detail },
      );
    case 'pipe-closed':
      return msg(
        'Only a part was printed: the program that it was piped into has stopped reading.',
        {
          id: 'cli.pipe-closed',
          desc: 'Command line: for instance “| head”.',
        },
      );
    case 'several-plans':
      return format(
        msg('There are {n} plans in “{name}”. Save the one that you need as a file of its own.', {
          id: 'cli.several-plans',
          desc: 'Command line: a page has several lists of goals; {n} is at least 2.',
        }),
        { n: problem.n, name: problem.name },
      );
    case 'not-found':
      return format(
        msg('There is no file “{name}”. Check its name, and the folder that you are in.', {
          id: 'cli.not-found',
          desc: 'Command line: the file does not exist.',
        }),
        { name: problem.name },
      );
    case 'not-readable':
      return format(
        msg(
          '“{name}” cannot be read. Check that it is a file and that you may open it. ({detail})',
          {
            id: 'cli.not-readable',
            desc: 'Command line: {detail} is in English and comes from the system.',
          },
        ),
        { name: problem.name, detail: problem.detail },
      );
    case 'no-goals':
      return msg('There is no goal in the file, so there is nothing to show. Add one to “goals”.', {
        id: 'cli.no-goals',
        desc: 'Command line: a strategy without goals.',
      });
    case 'no-news':
      return msg(
        'There is no news in the file, so there is nothing to show. Add some to “items”.',
        {
          id: 'cli.no-news',
          desc: 'Command line: a feed without news.',
        },
      );
  }
}

/** In front of the problems in data that can still be shown. */
export const leftOutSentence = ({ msg, format }: L10n, file: string): string =>
  format(
    msg('The HTML is ready, but something in “{file}” needs fixing:', {
      id: 'cli.left-out',
      desc: 'Command line: a list of what is wrong in the data follows.',
    }),
    { file },
  );
