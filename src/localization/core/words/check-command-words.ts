import type { L10n } from '../l10n.js';

// What `city-elements check` says besides the words that it shares with the page check.

/** How much was looked at. */
export interface Looked {
  readonly files: number;
  /** Files that could not be read. */
  readonly unread: number;
  /** “12 goals and 5 news items” */
  readonly content: string;
}

export const wellSentence = ({ files, content }: Looked, { msg, format }: L10n): string =>
  format(
    msg('No problems in {files, plural, one {# file} other {# files}}: {content}.', {
      id: 'cli.well',
      desc: 'Command line: the last line, if all is well; {content} is “12 goals and 5 news items”.',
    }),
    { files, content },
  );

export const foundSentence = (
  looked: Looked & { readonly found: string },
  { msg, format }: L10n,
): string =>
  format(
    msg(
      'Looked at {files, plural, one {# file} other {# files}}: {content}. Found: {found}.{unread, plural, =0 {} one { # file could not be read.} other { # files could not be read.}}',
      {
        id: 'cli.found',
        desc: 'Command line: the last line; {content} is “12 goals and 5 news items”, {found} is “2 errors and 1 thing to fix”.',
      },
    ),
    { ...looked },
  );

export const nothingRead = ({ msg }: L10n): string =>
  msg('Nothing could be read, so nothing can be said about it. Name a file with a plan or news.', {
    id: 'cli.nothing-read',
    desc: 'Command line: the last line, if no file could be read.',
  });

export const skippedSentence = (n: number, names: string, { msg, format }: L10n): string =>
  format(
    msg(
      'Not looked at, because {n, plural, one {it is} other {they are}} neither a plan nor news: {names}',
      {
        id: 'cli.skipped',
        desc: 'Command line: {names} are files of a folder, separated by commas.',
      },
    ),
    { n, names },
  );

export const neitherSentence = ({ msg }: L10n): string =>
  msg(
    'This is neither a plan nor news. A plan has a list “goals”, a JSON Feed a list “items”; --as plan or --as news checks the file as that.',
    { id: 'cli.neither', desc: 'Command line: a JSON file of another kind.' },
  );

export const noPlanInPage = ({ msg }: L10n): string =>
  msg(
    'There are no goals in this page. If its tags load files, check those files. Goals are headings, lists or lines with numbers.',
    { id: 'cli.no-plan-in-page', desc: 'Command line: an HTML file without a plan in it.' },
  );

export const garbledSentence = (sample: string, { msg, format }: L10n): string =>
  format(
    msg(
      'Some characters are garbled: “{sample}”. Open the file in the program that it comes from, and save it as UTF-8.',
      { id: 'cli.garbled', desc: 'Command line: {sample} is a piece of text.' },
    ),
    { sample },
  );
