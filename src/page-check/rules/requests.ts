import { rulesFor } from '../rule.js';
import type { Answer } from '../sources/ask.js';

/** The address of a source, before it is requested. */
export interface SourceAddress {
  readonly written: string;
  /** Missing if it cannot be loaded at all. */
  readonly url: string | undefined;
  readonly page: URL;
}

const addressRule = rulesFor<SourceAddress>();

export const addressRules = {
  'bad-address': addressRule({
    severity: 'error',
    check: ({ written, url }) => (url ? [] : [{ params: { url: written } }]),
    say: ({ msg }) => ({
      what: msg('A page cannot load data from the address “{url}”.', {
        id: 'page-check.bad-address',
        desc: 'Page check: neither http nor https.',
      }),
      fix: msg(
        'Put the file on your web server, and write its address, beginning with https://, or only its name if it is in the folder of the page.',
        { id: 'page-check.bad-address.fix', desc: 'Page check.' },
      ),
    }),
  }),

  'mixed-content': addressRule({
    severity: 'error',
    check: ({ url, page }) =>
      page.protocol === 'https:' && url?.startsWith('http:') && !isLoopback(url)
        ? [{ params: { url, better: url.replace('http:', 'https:') } }]
        : [],
    say: ({ msg }, params) => ({
      what: msg(
        'The page is secure (https) but the data is not (http), so the browser does not load it.',
        {
          id: 'page-check.mixed-content',
          desc: 'Page check.',
        },
      ),
      fix: msg(
        'Write https in the address. If that server does not support it, move the file to yours.',
        {
          id: 'page-check.mixed-content.fix',
          desc: 'Page check: the better address follows.',
        },
      ),
      code: params.better,
    }),
  }),
};

/** Browsers trust requests that never leave the computer. */
const isLoopback = (url: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(new URL(url).hostname);

/** A request for a source, and what came of it. */
export interface Request {
  readonly answer: Answer;
  readonly asked: URL;
  readonly page: URL;
}

export const requestRule = rulesFor<Request>();

/** Why there is no answer. */
export const requestRules = {
  csp: requestRule({
    severity: 'error',
    check({ answer, asked, page }) {
      if (answer.kind !== 'forbidden-by-page') return [];
      const source = asked.origin === page.origin ? "'self'" : asked.origin;
      return [{ params: { directive: answer.directive, source } }];
    },
    say: ({ msg }, params) => ({
      what: msg(
        'The security policy of this site (Content-Security-Policy) does not let the page load the data: {directive} does not allow it.',
        { id: 'page-check.csp', desc: 'Page check: {directive} is a name such as connect-src.' },
      ),
      fix: msg(
        'Ask your server administrator to add “{source}” to “connect-src” in the Content-Security-Policy header.',
        {
          id: 'page-check.csp.fix',
          desc: 'Page check: {source} is an address. An example follows.',
        },
      ),
      code: `Content-Security-Policy: … connect-src 'self'${
        params.source === "'self'" ? '' : ` ${params.source}`
      }`,
    }),
  }),

  cors: requestRule({
    severity: 'error',
    check: ({ answer, asked, page }) =>
      answer.kind === 'unreadable' && asked.origin !== page.origin
        ? [{ params: { host: asked.host, origin: page.origin } }]
        : [],
    say: ({ msg }, params) => ({
      what: msg('The server {host} answers, but does not let other sites read its data (CORS).', {
        id: 'page-check.cors',
        desc: 'Page check: {host} is a name such as data.example.org.',
      }),
      fix: msg(
        'Put the file on the server of this page, or ask the administrator of that server to send this header with it.',
        { id: 'page-check.cors.fix', desc: 'Page check: the header follows.' },
      ),
      code: `Access-Control-Allow-Origin: ${params.origin}`,
    }),
  }),

  'redirected-away': requestRule({
    severity: 'error',
    check: ({ answer, asked, page }) =>
      answer.kind === 'unreadable' && asked.origin === page.origin ? [{ params: {} }] : [],
    say: ({ msg }) => ({
      what: msg('The address leads to another site, often to a login page.', {
        id: 'page-check.redirected-away',
        desc: 'Page check: a redirect that the page may not follow.',
      }),
      fix: msg(
        'Open the address in a private window. Put the file where everyone can read it without a password.',
        { id: 'page-check.redirected-away.fix', desc: 'Page check.' },
      ),
    }),
  }),

  offline: requestRule({
    severity: 'error',
    check: ({ answer }) =>
      answer.kind === 'unreachable' && !answer.isOnline ? [{ params: {} }] : [],
    say: ({ msg }) => ({
      what: msg('This computer is not connected to the internet.', {
        id: 'page-check.offline',
        desc: 'Page check.',
      }),
      fix: msg('Connect it, and check again.', {
        id: 'page-check.offline.fix',
        desc: 'Page check.',
      }),
    }),
  }),

  unreachable: requestRule({
    severity: 'error',
    check: ({ answer, asked }) =>
      answer.kind === 'unreachable' && answer.isOnline ? [{ params: { host: asked.host } }] : [],
    say: ({ msg }) => ({
      what: msg('The server {host} does not answer.', {
        id: 'page-check.unreachable',
        desc: 'Page check: {host} is a name such as data.example.org.',
      }),
      fix: msg(
        'Check the spelling of the address, and open it in a new tab. If that works, an ad blocker in your browser may be blocking it.',
        { id: 'page-check.unreachable.fix', desc: 'Page check: a blocker is an extension.' },
      ),
    }),
  }),

  timeout: requestRule({
    severity: 'error',
    check: ({ answer }) => (answer.kind === 'timeout' ? [{ params: {} }] : []),
    say: ({ msg }) => ({
      what: msg('The server has not answered within ten seconds.', {
        id: 'page-check.timeout',
        desc: 'Page check.',
      }),
      fix: msg('Check again later. If this keeps happening, put the file on a faster server.', {
        id: 'page-check.timeout.fix',
        desc: 'Page check.',
      }),
    }),
  }),

  'too-large': requestRule({
    severity: 'error',
    check: ({ answer }) => (answer.kind === 'too-large' ? [{ params: {} }] : []),
    say: ({ msg }) => ({
      what: msg('The file is larger than 20 MB, so it is not loaded.', {
        id: 'page-check.too-large',
        desc: 'Page check.',
      }),
      fix: msg(
        'Leave out what is not shown, or split it: more news can be in the file that “next_url” names, more goals in a file with a tag of its own.',
        {
          id: 'page-check.too-large.fix',
          desc: 'Page check.',
        },
      ),
    }),
  }),
};
