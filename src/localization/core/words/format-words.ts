import type { FormatCode } from '../../../model/issue.js';
import type { Sentence } from '../l10n.js';

/** What is wrong in a file of one format, or with the choice of the file, for its author. */
export const formatWords: Readonly<Record<FormatCode, Sentence>> = {
  'strategy-not-news': ({ msg }) =>
    msg(
      'This file is a strategy, not news. Show it with strategy-goals, or give news-list the address of a feed.',
      {
        id: 'issue.strategy-not-news',
        desc: 'Author: the file of one tag was given to the other.',
      },
    ),
  'news-not-strategy': ({ msg }) =>
    msg(
      'This file holds news, not a strategy. Show it with news-list, or give strategy-goals the address of a strategy.',
      {
        id: 'issue.news-not-strategy',
        desc: 'Author: the file of one tag was given to the other.',
      },
    ),
  letters: ({ msg }) =>
    msg(
      'Some characters cannot be read. Save the file in UTF-8 (in Excel: “CSV UTF-8”) and upload it again.',
      {
        id: 'issue.letters',
        desc: 'Author: the file is in another encoding than its server says.',
      },
    ),
  'old-encoding': ({ msg, format }, params) =>
    format(
      msg(
        'The file does not say which encoding it is in. It is read as {encoding}, an old one of DOS, because that makes words of its letters. Save it in UTF-8, which no program has to guess (in Excel: “CSV UTF-8”).',
        {
          id: 'issue.old-encoding',
          desc: 'Author: {encoding} is the name of an encoding, such as “CP852”.',
        },
      ),
      params,
    ),
  'not-feed': ({ msg, format }, params) =>
    format(
      msg(
        'This XML file begins with “{element}”. Only RSS and Atom can be read. Check the address.',
        {
          id: 'issue.not-feed',
          desc: 'Author: {element} is the name of its outermost element, such as “urlset”.',
        },
      ),
      params,
    ),
  'xml-entities': ({ msg }) =>
    msg(
      'The file defines entities of its own (<!ENTITY …>), so it is refused: such a file can stop a browser. Remove them.',
      { id: 'issue.xml-entities', desc: 'Author: an XML file with a document type definition.' },
    ),
  'cut-off': ({ msg }) =>
    msg('The file is incomplete. We show the part that could be read. Upload it again.', {
      id: 'issue.cut-off',
      desc: 'Author: an XML file whose last tags are missing.',
    }),
  'stray-text': ({ msg, format }, params) =>
    format(
      msg(
        'The server adds text that does not belong in the file: “{text}”. The file is shown without it. Usually it is a warning of PHP: ask whoever runs the server to fix what it says, or to log it instead (display_errors = Off).',
        {
          id: 'issue.stray-text',
          desc: 'Author: {text} is what stands before or after the data, for instance “Warning: Undefined variable”.',
        },
      ),
      params,
    ),
  'link-in-text': ({ msg, format }, params) =>
    format(
      msg(
        'The text has a link to {url}, but texts are shown without links, and this item has no address of its own to lead there. Give it one: “url” in JSON, “link” in RSS and Atom.',
        {
          id: 'issue.link-in-text',
          desc: 'Author: a piece of news. {url} is the address of a link in its text.',
        },
      ),
      params,
    ),
  'no-title-column': ({ msg }) =>
    msg(
      'No column is called “title”. In the row above the goals, name each column: number, title, description.',
      {
        id: 'issue.no-title-column',
        desc: 'Author: a CSV file. The names of the columns are also read in Polish: numer, tytuł, opis.',
      },
    ),
  'levels-guessed': ({ msg, format }, params) =>
    format(
      msg(
        'No column is called “title”, so each of these is read as a level of the plan: {names}. If that is wrong, name the columns in the row above the goals: number, title, description.',
        {
          id: 'issue.levels-guessed',
          desc: 'Author: a spreadsheet; {names} are the headings of columns. The names of the columns are also read in Polish: numer, tytuł, opis.',
        },
      ),
      params,
    ),
  'column-twice': ({ msg, format }, params) =>
    format(
      msg('The column “{key}” appears twice. The first one is shown. Remove one of them.', {
        id: 'issue.column-twice',
        desc: 'Author: a CSV file. {key} is the heading of the column.',
      }),
      params,
    ),
  'stray-quote': ({ msg }) =>
    msg('This cell begins with a quotation mark that is never closed. Close it, or remove it.', {
      id: 'issue.stray-quote',
      desc: 'Author: a CSV file; the cell comes before the sentence.',
    }),
  'number-is-date': ({ msg, format }, params) =>
    format(
      msg(
        'The spreadsheet has turned this number into a date: “{date}”. Format the column as text, then write the number again.',
        {
          id: 'issue.number-is-date',
          desc: 'Author: a CSV file. Excel turns 2.10 into 2 October.',
        },
      ),
      params,
    ),
  'number-cut': ({ msg, format }, params) =>
    format(
      msg(
        'The number “{number}” is there already: the spreadsheet has turned a number such as 1.10 into 1.1. It is read as “{meant}”. Format the column as text, then write the number again.',
        {
          id: 'issue.number-cut',
          desc: 'Author: a spreadsheet, in which 1.10 is a decimal. {meant} is what the number is taken for.',
        },
      ),
      params,
    ),
  'other-sheets': ({ msg, format }, params) =>
    format(
      msg('Only the sheet “{sheet}” is shown. Not read: {names}. Put all goals into one sheet.', {
        id: 'issue.other-sheets',
        desc: 'Author: a workbook with several sheets; {names} is a list of the others.',
      }),
      params,
    ),
  'unknown-parent': ({ msg, format }, params) =>
    format(
      msg(
        'There is no goal with the number “{parent}” for this one to belong to. Check its spelling.',
        {
          id: 'issue.unknown-parent',
          desc: 'Author: a CSV file with a column that says which goal each belongs to.',
        },
      ),
      params,
    ),
  'parent-circle': ({ msg }) =>
    msg('This goal would belong to itself, so it is shown at the top. Write another goal here.', {
      id: 'issue.parent-circle',
      desc: 'Author: a CSV file with a column that says which goal each belongs to.',
    }),
  'no-numbered-lines': ({ msg }) =>
    msg(
      'There is no goal in this text. Give each goal a line of its own that begins with its number: “1. A city to live in”, below it “1.1. More parks”.',
      {
        id: 'issue.no-numbered-lines',
        desc: 'Author: a plain text was given as a plan.',
      },
    ),
  'line-left-out': ({ msg, format }, params) =>
    format(
      msg(
        'These words are in the file, but they are not shown: “{text}”. If readers need them, write them into the text of a goal.',
        {
          id: 'issue.line-left-out',
          desc: 'Author: a plan in plain text. {text} is what is left out.',
        },
      ),
      params,
    ),
};
