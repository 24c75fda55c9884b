import { garbledSample } from '../../formats/garbled.js';
import { requestRule, type Request } from './requests.js';

const GONE = [404, 410];
const CLOSED = [401, 403];
const isBusy = (status: number): boolean => status >= 500 || status === 429;
const isGood = (status: number): boolean => status >= 200 && status < 300;

/** What is wrong with an answer, whatever document it holds. */
export const answerRules = {
  'not-found': requestRule({
    severity: 'error',
    check: statusIs((status) => GONE.includes(status)),
    say: ({ msg }) => ({
      what: msg('There is no file at this address (error {status}).', {
        id: 'page-check.not-found',
        desc: 'Page check: {status} is 404 or 410.',
      }),
      fix: msg(
        'Check the spelling of the address: capital letters matter, and an address without https:// starts from the folder of the page. Open it in a new tab. If the file is not there, upload it.',
        { id: 'page-check.not-found.fix', desc: 'Page check.' },
      ),
    }),
  }),

  forbidden: requestRule({
    severity: 'error',
    check: statusIs((status) => CLOSED.includes(status)),
    say: ({ msg }) => ({
      what: msg('The server does not give public access to this file (error {status}).', {
        id: 'page-check.forbidden',
        desc: 'Page check: {status} is 401 or 403.',
      }),
      fix: msg(
        'Make the file public: without a password, and readable by the web server. If you cannot, ask your server administrator.',
        {
          id: 'page-check.forbidden.fix',
          desc: 'Page check.',
        },
      ),
    }),
  }),

  'server-error': requestRule({
    severity: 'error',
    check: statusIs(isBusy),
    say: ({ msg }) => ({
      what: msg('There is a problem with the server (error {status}).', {
        id: 'page-check.server-error',
        desc: 'Page check: {status} is 429, 500 or more.',
      }),
      fix: msg('Check again later. If this keeps happening, contact your server administrator.', {
        id: 'page-check.server-error.fix',
        desc: 'Page check.',
      }),
    }),
  }),

  'bad-status': requestRule({
    severity: 'error',
    check: statusIs(
      (status) => !isGood(status) && !isBusy(status) && ![...GONE, ...CLOSED].includes(status),
    ),
    say: ({ msg }) => ({
      what: msg('The server did not send the file (error {status}).', {
        id: 'page-check.bad-status',
        desc: 'Page check: {status} is an HTTP status such as 400.',
      }),
      fix: msg(
        'Open the address in a new tab, and tell your server administrator what it says there.',
        {
          id: 'page-check.bad-status.fix',
          desc: 'Page check.',
        },
      ),
    }),
  }),

  'login-page': requestRule({
    severity: 'error',
    check: (request) => webPage(request).filter(({ isLogin }) => isLogin),
    say: ({ msg }) => ({
      what: msg('The server sends a login page instead of the data.', {
        id: 'page-check.login-page',
        desc: 'Page check.',
      }),
      fix: msg(
        'You may be logged in and see the file, but visitors are not. Put it where everyone can read it without a password.',
        { id: 'page-check.login-page.fix', desc: 'Page check.' },
      ),
    }),
  }),

  'web-page': requestRule({
    severity: 'error',
    check: (request) => webPage(request).filter(({ isLogin }) => !isLogin),
    say: ({ msg }) => ({
      what: msg('The server sends a web page instead of the data.', {
        id: 'page-check.web-page',
        desc: 'Page check.',
      }),
      fix: msg(
        'Check the spelling of the address: many sites show such a page instead of “not found”. It has to be the address of the data file itself.',
        { id: 'page-check.web-page.fix', desc: 'Page check.' },
      ),
    }),
  }),

  'garbled-text': requestRule({
    severity: 'warning',
    check: (request) =>
      documents(request).flatMap(({ text, headers }) => {
        const type = headers.get('content-type') ?? '';
        const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
        const sample = garbledSample(text);
        return sample === undefined ? [] : [{ params: { sample, charset } }];
      }),
    say: ({ msg }) => ({
      what: msg('Some characters are garbled: “{sample}”. The file was read as {charset}.', {
        id: 'page-check.garbled-text',
        desc: 'Page check: {sample} is a piece of text, {charset} is utf-8 or the like.',
      }),
      fix: msg(
        'Save the file in UTF-8 and upload it again. If it is in UTF-8 already, the server names another encoding: ask your server administrator for the header below.',
        { id: 'page-check.garbled-text.fix', desc: 'Page check: the header follows.' },
      ),
      code: 'Content-Type: application/json; charset=utf-8',
    }),
  }),

  'content-type': requestRule({
    severity: 'warning',
    check: (request) =>
      documents(request).flatMap(({ text, headers }) => {
        const type = (headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
        const isJson = /^\s*[{[]/.test(text);
        return isJson && !JSON_TYPE.test(type) ? [{ params: { type: type || '–' } }] : [];
      }),
    say: ({ msg }) => ({
      what: msg('The server sends the file as “{type}”, although it is JSON.', {
        id: 'page-check.content-type',
        desc: 'Page check: {type} is a media type such as text/html.',
      }),
      fix: msg(
        'It works here, but not with every security setting. Ask your server administrator for this header.',
        { id: 'page-check.content-type.fix', desc: 'Page check: the header follows.' },
      ),
      code: 'Content-Type: application/json; charset=utf-8',
    }),
  }),

  slow: requestRule({
    severity: 'warning',
    check: (request) =>
      documents(request)
        .filter(({ seconds }) => seconds > SLOW_SECONDS)
        .map(({ seconds }) => ({ params: { n: Math.round(seconds) } })),
    say: ({ msg }) => ({
      what: msg('The server took {n, plural, one {# second} other {# seconds}} to answer.', {
        id: 'page-check.slow',
        desc: 'Page check.',
      }),
      fix: msg('After ten seconds visitors see an error. Put the file on a faster server.', {
        id: 'page-check.slow.fix',
        desc: 'Page check.',
      }),
    }),
  }),
};

const SLOW_SECONDS = 3;
const JSON_TYPE = /^(application|text)\/([\w.-]+\+)?json\b/i;
const LOGIN = /type=["']?password|log-?in|sign-?in|logowanie|zaloguj/i;

function statusIs(isMeant: (status: number) => boolean) {
  return ({ answer }: Request) =>
    answer.kind === 'answered' && isMeant(answer.status)
      ? [{ params: { status: String(answer.status) } }]
      : [];
}

const good = ({ answer }: Request) =>
  answer.kind === 'answered' && isGood(answer.status) ? [answer] : [];

const isWebPage = (text: string): boolean => /^\s*<(!doctype html|html|head|body)\b/i.test(text);

const webPage = (request: Request) =>
  good(request)
    .filter(({ text }) => isWebPage(text))
    .map(({ text, url }) => ({ isLogin: LOGIN.test(text + url), params: {} }));

const documents = (request: Request) => good(request).filter(({ text }) => !isWebPage(text));
