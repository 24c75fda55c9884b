import type { IssueCode } from '../../../model/issue.js';
import type { Sentence } from '../l10n.js';
import { contentWords } from './content-words.js';
import { fileWords } from './file-words.js';
import { formatWords } from './format-words.js';
import { pageWords } from './page-words.js';
import { jsonSentence } from './json-words.js';

const notAnEntry: Sentence = ({ msg, format }, params) =>
  format(
    msg('An entry in curly brackets is expected here, not {received}.', {
      id: 'issue.not-object',
      desc: 'Author: {received} is what is there instead.',
    }),
    params,
  );

/** By what was expected instead. */
const wrongType: Readonly<Partial<Record<string, Sentence>>> = {
  list: ({ msg, format }, params) =>
    format(
      msg('A list in square brackets is expected here, not {received}.', {
        id: 'issue.not-list',
        desc: 'Author: {received} is what is there instead.',
      }),
      params,
    ),
  text: ({ msg, format }, params) =>
    format(
      msg('Text in quotes is expected here, not {received}.', {
        id: 'issue.not-text',
        desc: 'Author: {received} is what is there instead.',
      }),
      params,
    ),
};

/** What is wrong in the data, or in the page around them, and what its author can do. */
export const issueWords: Readonly<Record<IssueCode, Sentence>> = {
  ...fileWords,
  ...formatWords,
  ...pageWords,
  ...contentWords,
  network: ({ msg }) =>
    msg(
      'The file cannot be reached. Check its address. If it is on another server, that server has to let this page read it (CORS): put the file on the server of the page, or add ?city-check to the address of the page to see what is missing.',
      {
        id: 'issue.network',
        desc: 'Author: no answer, or the browser was not allowed to read it.',
      },
    ),
  'lost-part': ({ msg, format }, params) =>
    format(
      msg(
        'A part of our script is missing, and so is what it does here: {error}. Copy the whole folder of the script to the server. If a cache has copied the script alone, write where the folder is at its tag: {example}.',
        {
          id: 'issue.lost-part',
          desc: 'Author: a file of our own script. {error} is what the browser says, with the address of the file. {example} is an attribute.',
        },
      ),
      { ...params, example: 'data-city-base="/city-elements/"' },
    ),
  internal: ({ msg, format }, params) =>
    format(
      msg(
        'Our script has made a mistake while it read this: {error}. Nothing is wrong with your internet connection. Please send us this sentence and the file.',
        {
          id: 'issue.internal',
          desc: 'Author: a mistake in our own code. {error} is what the browser says of it, in English.',
        },
      ),
      params,
    ),
  timeout: ({ msg }) =>
    msg('The server took too long to answer. Try again, or put the file on a faster one.', {
      id: 'issue.timeout',
      desc: 'Author: no answer within ten seconds.',
    }),
  http: ({ msg, format }, params) =>
    format(
      msg('The server answered with error {status}. Check the address of the file.', {
        id: 'issue.http',
        desc: 'Author: {status} is an HTTP status such as 404.',
      }),
      { status: String(params['status']) },
    ),
  'too-large': ({ msg, format }, params) =>
    format(
      msg(
        'The file is larger than {max} MB, so it is not loaded. Leave out what is not shown, or split it: more news can be in the file that “next_url” names, more goals in a file with a tag of its own.',
        {
          id: 'issue.too-large',
          desc: 'Author: the loading was stopped.',
        },
      ),
      params,
    ),
  'bad-url': ({ msg, format }, params) =>
    format(
      msg(
        'The address “{url}” cannot be loaded. Use one that starts with http:// or https://; a page opened from a folder of your computer cannot load files.',
        { id: 'issue.bad-url', desc: 'Author: the src attribute is not a web address.' },
      ),
      params,
    ),
  html: ({ msg }, params) =>
    params['page'] === 'login'
      ? msg(
          'The address leads to a login page, not to a data file. Put the file where everybody can read it without a password.',
          {
            id: 'issue.login',
            desc: 'Author: a form for a password came where data were expected.',
          },
        )
      : msg(
          'This is the address of a web page, not of a data file. Check it, and that no login is needed.',
          { id: 'issue.html', desc: 'Author: HTML came where JSON was expected.' },
        ),
  'not-json': (l10n, params) =>
    params['fault'] === undefined
      ? l10n.format(
          l10n.msg(
            'The file is not valid JSON. Look for a missing comma, quote or bracket. ({detail})',
            {
              id: 'issue.not-json',
              desc: "Author: {detail} is the browser's own English words, with the place in the file.",
            },
          ),
          params,
        )
      : jsonSentence(l10n, params),
  missing: ({ msg }) =>
    msg('This is missing. Add it.', {
      id: 'issue.missing',
      desc: 'Author: a required field; its path comes before the sentence.',
    }),
  'wrong-type': (l10n, params) =>
    (wrongType[String(params['expected'])] ?? notAnEntry)(l10n, params),
  'unknown-key': ({ msg, format }, params) =>
    format(
      params['nearest']
        ? msg(
            'There is no field called “{key}”. Did you mean “{nearest}”? It is read as that{n, plural, one {} other {, in # places}}. Write “{nearest}”.',
            {
              id: 'issue.unknown-key-near',
              desc: 'Author: a field that the format does not have; {nearest} is the one that was probably meant.',
            },
          )
        : msg('There is no field called “{key}”, so it is not shown. Check its spelling.', {
            id: 'issue.unknown-key',
            desc: 'Author: a field that the format does not have.',
          }),
      params,
    ),
  'unsafe-url': ({ msg, format }, params) =>
    format(
      msg('“{url}” is not a safe web address, so it is left out. Use http:// or https://.', {
        id: 'issue.unsafe-url',
        desc: 'Author: the address of a link or a picture.',
      }),
      params,
    ),
  'duplicate-id': ({ msg, format }, params) =>
    format(
      msg('The same item with the id “{id}” is there twice; the second is left out. Remove it.', {
        id: 'issue.duplicate-id',
        desc: 'Author: two news items with the same id, title and text.',
      }),
      params,
    ),
  'left-out-date': ({ msg, format }, params) =>
    format(
      msg(
        '“{date}” is not a date that can be read, so it is not shown. Write it as 2028-12-31, or with the time as 2028-12-31T10:00:00+01:00.',
        { id: 'issue.left-out-date', desc: 'Author: the date of a news item.' },
      ),
      params,
    ),
  'too-deep': ({ msg, format }, params) =>
    format(
      msg('Goals below level {max} are not shown. Use fewer levels.', {
        id: 'issue.too-deep',
        desc: 'Author: the plan nests too deep.',
      }),
      params,
    ),
  'too-many': ({ msg, format }, params) =>
    format(
      msg(
        'Only the first {max} entries are shown. Move the others to another file, with a tag of its own.',
        {
          id: 'issue.too-many',
          desc: 'Author: the list is too long.',
        },
      ),
      params,
    ),
  'repeated-page': ({ msg, format }, params) =>
    format(
      msg('“{url}” has been read already, so the list ends here. Name the page that follows.', {
        id: 'issue.repeated-page',
        desc: 'Author: a feed that is split into pages leads back to one of them.',
      }),
      params,
    ),
  'unknown-message': ({ msg, format }, params) =>
    params['nearest']
      ? format(
          msg('There is no text with this name, so nothing is changed. Write “{nearest}”.', {
            id: 'issue.unknown-message-near',
            desc: 'Webmaster: the id of a text that the page changes; {nearest} is the one that was probably meant.',
          }),
          params,
        )
      : msg(
          'There is no text with this name, so nothing is changed. All names are in docs/messages.md, “Texts that citizens see”.',
          {
            id: 'issue.unknown-message',
            desc: 'Webmaster: the id of a text that the page changes.',
          },
        ),
  'message-unreadable': ({ msg }) =>
    msg(
      'This text cannot be read, so the default one is shown. Check that each curly bracket is closed, and the plural forms.',
      {
        id: 'issue.message-unreadable',
        desc: 'Webmaster: a text that the page changes, with a mistake in {n, plural, …}.',
      },
    ),
  'message-arguments': ({ msg, format }, params) =>
    params['wanted']
      ? format(
          msg(
            'This text must have {wanted} in it, and nothing else in curly brackets. Until then the default one is shown.',
            {
              id: 'issue.message-arguments',
              desc: 'Webmaster: a text that the page changes; {wanted} is one or more arguments, such as “{n}”.',
            },
          ),
          params,
        )
      : msg(
          'This text cannot have anything in curly brackets. Remove them. Until then the default one is shown.',
          {
            id: 'issue.message-no-arguments',
            desc: 'Webmaster: a text that the page changes has an argument, and there is none for it.',
          },
        ),
};
