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
  | { code: 'not-found'; name: string }
  | { code: 'not-readable'; name: string; detail: string }
  | { code: 'no-goals' }
  | { code: 'no-news' };

/** What is wrong and what to do, for the person who called the command. */
export function commandSentence({ msg, format }: L10n, problem: CommandProblem): string {
  switch (problem.code) {
    case 'no-command':
      return format(
        msg('There is no command “{name}”. Write: city-elements fallback strategy.json', {
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

/** The help for all commands. */
export const programHelp = ({ msg }: L10n): string =>
  msg(
    `City Elements: commands to run before you publish a page.

  city-elements fallback FILE   prints the HTML to put inside a tag
  city-elements fallback --help   shows the details`,
    { id: 'cli.help', desc: 'Command line: keep commands and options as they are.' },
  );

/** The help for the command "fallback". */
export const fallbackHelp = ({ msg }: L10n): string =>
  msg(
    `Prints the HTML to put inside a tag: what people read without JavaScript, what
search engines find, and what is shown until the data has loaded.

  city-elements fallback strategy.json --lang en
  city-elements fallback news.en.json --tag --limit 3

FILE is a strategy or a JSON Feed; - reads standard input.

Use the same values as the tag on your page:
  --lang CODE          the language of the page: pl, en, …; else that of the file
  --open-depth N       how many levels of goals are expanded at first (0)
  --heading-level N    level of the first heading, 1 to 6 (2)
  --limit N            how many news items are shown (5)
  --controls           keeps a place for the search and the buttons
  --controlslist LIST  without some of them, as on the tag: "nosearch noexpand"
  --time-zone ZONE     where the dates of the news are: Europe/Warsaw

How to print it:
  --tag                the whole tag, with its attributes, after lines that make
                       the browser request at once what it needs
  --src ADDRESS        where the page finds the file; else beside the page
  --script ADDRESS     where the page finds the script; else
                       city-elements/city-elements.min.js
  --inline             no headings or lists, for editors that break them, such
                       as the classic editor of WordPress

Exit codes: 0 if the HTML was printed, 1 if the file cannot be used, 2 if the
command is not understood.`,
    { id: 'cli.fallback-help', desc: 'Command line: keep commands and options as they are.' },
  );
