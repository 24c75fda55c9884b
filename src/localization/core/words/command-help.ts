import type { L10n } from '../l10n.js';

/** The help for all commands. */
export const programHelp = ({ msg }: L10n): string =>
  msg(
    `City Elements: commands to run before you publish a page.

  city-elements check FILE…     says what is wrong in plans and news
  city-elements convert FILE    makes JSON or CSV of a plan or of news
  city-elements fallback FILE   prints the HTML to put inside a tag
  city-elements check --help    shows the details of a command
  city-elements --version       shows the version`,
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

/** The help for the command "check". */
export const checkHelp = ({ msg }: L10n): string =>
  msg(
    `Says what is wrong in plans and news, where, and what to do: what the page check
says about them, without a page.

  city-elements check strategy.json
  city-elements check strategy.csv news.xml
  city-elements check data/ --strict
  city-elements check - --as news < news.json

FILE is a plan (JSON, CSV, XLSX, a page with goals in HTML, text with numbered
lines) or news (JSON Feed, RSS, Atom, posts of WordPress). Its content tells what
it is, not its name. A folder stands for all such files in it; - reads standard
input.

  --as plan|news       what the files are, if their content does not tell
  --strict             “To fix” is an error too
  --json               prints the result for programs
  --language CODE      the language of the sentences: pl, en or uk; else that of
                       the computer

Exit codes: 0 if there is no error, 1 if there is one or nothing could be read, 2
if the command is not understood.`,
    {
      id: 'cli.check-help',
      desc: 'Command line: keep commands and options as they are. “To fix” is page-check.warning.',
    },
  );

/** The help for the command "convert". */
export const convertHelp = ({ msg }: L10n): string =>
  msg(
    `Makes JSON or CSV of a plan or of news.

  city-elements convert strategy.xlsx --to json
  city-elements convert strategy.json --to csv --output strategy.csv
  city-elements convert news.xml --to json --output news.json

FILE is anything that “check” reads; - reads standard input. What cannot be
carried over is told, and so is what is wrong in the file.

  --to json|csv        the form to convert into
  --output FILE        where to write it; else it is printed
  --force              replaces a file that is there already
  --as plan|news       what the file is, if its content does not tell
  --language CODE      the language of the sentences: pl, en or uk; else that of
                       the computer

Exit codes: 0 if it was converted, 1 if the file cannot be read or written, 2 if
the command is not understood.`,
    { id: 'cli.convert-help', desc: 'Command line: keep commands and options as they are.' },
  );
