import type { L10n } from '../../localization/core/l10n.js';
import type { Finding, SourceCode } from '../finding.js';
import type { Advice } from './advice.js';

export type AnswerCode = Exclude<
  SourceCode,
  | 'bad-address'
  | 'mixed-content'
  | 'csp'
  | 'cors'
  | 'redirected-away'
  | 'offline'
  | 'unreachable'
  | 'timeout'
>;

/** What is wrong with the answer of a server. */
export function answerAdvice({ code, params }: Finding<AnswerCode>, l10n: L10n): Advice {
  const { msg, format } = l10n;
  switch (code) {
    case 'slow':
      return {
        what: format(
          msg('The server took {n, plural, one {# second} other {# seconds}} to answer.', {
            id: 'page-check.slow',
            desc: 'Page check.',
          }),
          params,
        ),
        mend: msg('After ten seconds visitors get an error. Put the file on a faster server.', {
          id: 'page-check.slow.mend',
          desc: 'Page check.',
        }),
      };
    case 'too-large':
      return {
        what: msg('The file is larger than 20 MB, so it is not read.', {
          id: 'page-check.too-large',
          desc: 'Page check.',
        }),
        mend: msg('Split it, or leave out what is not shown.', {
          id: 'page-check.too-large.mend',
          desc: 'Page check.',
        }),
      };
    case 'not-found':
      return {
        what: format(
          msg('There is no file at this address (error {status}).', {
            id: 'page-check.not-found',
            desc: 'Page check: {status} is 404 or 410.',
          }),
          params,
        ),
        mend: msg(
          'Check how the address is spelt: capital letters count, and it is read from the folder of the page. Open it in a new tab. Upload the file if it is not there.',
          { id: 'page-check.not-found.mend', desc: 'Page check.' },
        ),
      };
    case 'forbidden':
      return {
        what: format(
          msg('The server gives the file to nobody without a permission (error {status}).', {
            id: 'page-check.forbidden',
            desc: 'Page check: {status} is 401 or 403.',
          }),
          params,
        ),
        mend: msg('Make it public: without a password, and readable for the web server.', {
          id: 'page-check.forbidden.mend',
          desc: 'Page check.',
        }),
      };
    case 'server-error':
      return {
        what: format(
          msg('The server has a problem of its own (error {status}).', {
            id: 'page-check.server-error',
            desc: 'Page check: {status} is 429, 500 or more.',
          }),
          params,
        ),
        mend: msg('Check again later. If it stays so, tell whoever runs the server.', {
          id: 'page-check.server-error.mend',
          desc: 'Page check.',
        }),
      };
    case 'bad-status':
      return {
        what: format(
          msg('The server has refused to give the file (error {status}).', {
            id: 'page-check.bad-status',
            desc: 'Page check: {status} is an HTTP status such as 400.',
          }),
          params,
        ),
        mend: msg('Open the address in a new tab and look what it says there.', {
          id: 'page-check.bad-status.mend',
          desc: 'Page check.',
        }),
      };
    case 'login-page':
      return {
        what: msg('A page to log in comes in the place of the data.', {
          id: 'page-check.login-page',
          desc: 'Page check.',
        }),
        mend: msg(
          'You may be logged in yourself and see the file; visitors are not. Put it where everybody may read it without a password.',
          { id: 'page-check.login-page.mend', desc: 'Page check.' },
        ),
      };
    case 'web-page':
      return {
        what: msg('A web page comes in the place of the data.', {
          id: 'page-check.web-page',
          desc: 'Page check.',
        }),
        mend: msg(
          'Check how the address is spelt: many sites answer “not found” with such a page. The address has to be that of the data file itself.',
          { id: 'page-check.web-page.mend', desc: 'Page check.' },
        ),
      };
    case 'content-type':
      return {
        what: format(
          msg('The server calls the file “{type}”, though it is JSON.', {
            id: 'page-check.content-type',
            desc: 'Page check: {type} is a media type such as text/html.',
          }),
          params,
        ),
        mend: msg(
          'It works here, but not with every security setting. Ask whoever runs the server for this header.',
          { id: 'page-check.content-type.mend', desc: 'Page check: the header follows.' },
        ),
        code: 'Content-Type: application/json; charset=utf-8',
      };
    case 'garbled-text':
      return {
        what: format(
          msg('Letters are broken: “{sample}”. The file was read as {charset}.', {
            id: 'page-check.garbled-text',
            desc: 'Page check: {sample} is a piece of text, {charset} is utf-8 or the like.',
          }),
          params,
        ),
        mend: msg(
          'Save the file as “UTF-8” and upload it anew. If it is UTF-8 already, the server calls it otherwise: ask for the header below.',
          { id: 'page-check.garbled-text.mend', desc: 'Page check: the header follows.' },
        ),
        code: 'Content-Type: application/json; charset=utf-8',
      };
    case 'no-entries':
      return params['kind'] === 'news'
        ? {
            what: msg('The file has been read, but there is no news in it.', {
              id: 'page-check.no-news',
              desc: 'Page check.',
            }),
            mend: msg('Add news to the list “items”, or check that it is the right file.', {
              id: 'page-check.no-news.mend',
              desc: 'Page check.',
            }),
          }
        : {
            what: msg('The file has been read, but there is no goal in it.', {
              id: 'page-check.no-goals',
              desc: 'Page check.',
            }),
            mend: msg('Add goals to the list “goals”, or check that it is the right file.', {
              id: 'page-check.no-goals.mend',
              desc: 'Page check.',
            }),
          };
  }
}
