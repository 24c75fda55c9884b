import type { L10n } from '../../localization/core/l10n.js';
import type { Finding, SourceCode } from '../finding.js';
import type { Advice } from './advice.js';
import { answerAdvice, type AnswerCode } from './answer-advice.js';

/** Why there is no answer when a source is asked for. */
export function sourceAdvice(finding: Finding<SourceCode>, l10n: L10n): Advice {
  const { code, params } = finding;
  const { msg, format } = l10n;
  switch (code) {
    case 'bad-address':
      return {
        what: format(
          msg('The address “{url}” is not one that a page can load data from.', {
            id: 'page-check.bad-address',
            desc: 'Page check: neither http nor https.',
          }),
          params,
        ),
        mend: msg(
          'Put the file on your web server, and write its address, beginning with https://, or only its name if it stands beside the page.',
          { id: 'page-check.bad-address.mend', desc: 'Page check.' },
        ),
      };
    case 'mixed-content':
      return {
        what: msg(
          'The page is safe (https), but the data are not (http), so the browser does not load them.',
          {
            id: 'page-check.mixed-content',
            desc: 'Page check.',
          },
        ),
        mend: msg(
          'Write https in the address. If that server does not have it, move the file to yours.',
          {
            id: 'page-check.mixed-content.mend',
            desc: 'Page check: the better address follows.',
          },
        ),
        code: String(params['better']),
      };
    case 'csp':
      return {
        what: format(
          msg(
            'The security rules of this site (Content-Security-Policy) do not let the page load the data: {directive} does not allow it.',
            {
              id: 'page-check.csp',
              desc: 'Page check: {directive} is a name such as connect-src.',
            },
          ),
          params,
        ),
        mend: format(
          msg(
            'Ask whoever runs the web server to add “{source}” to “connect-src” in the header Content-Security-Policy.',
            {
              id: 'page-check.csp.mend',
              desc: 'Page check: {source} is an address. An example follows.',
            },
          ),
          params,
        ),
        code: `Content-Security-Policy: … connect-src 'self'${
          params['source'] === "'self'" ? '' : ` ${String(params['source'])}`
        }`,
      };
    case 'cors':
      return {
        what: format(
          msg('The server {host} answers, but does not let other sites read its data (CORS).', {
            id: 'page-check.cors',
            desc: 'Page check: {host} is a name such as data.example.org.',
          }),
          params,
        ),
        mend: msg(
          'Put the file on the server of this page. Or ask whoever runs that server to send this header with it.',
          { id: 'page-check.cors.mend', desc: 'Page check: the header follows.' },
        ),
        code: `Access-Control-Allow-Origin: ${String(params['origin'])}`,
      };
    case 'redirected-away':
      return {
        what: msg('The address leads to another site, often a page to log in.', {
          id: 'page-check.redirected-away',
          desc: 'Page check: a redirect that the page may not follow.',
        }),
        mend: msg(
          'Open the address in a private window. Put the file where everybody may read it without a password.',
          { id: 'page-check.redirected-away.mend', desc: 'Page check.' },
        ),
      };
    case 'offline':
      return {
        what: msg('This computer is not connected to the internet.', {
          id: 'page-check.offline',
          desc: 'Page check.',
        }),
        mend: msg('Connect it, and check again.', {
          id: 'page-check.offline.mend',
          desc: 'Page check.',
        }),
      };
    case 'unreachable':
      return {
        what: format(
          msg('Nothing answers at {host}.', {
            id: 'page-check.unreachable',
            desc: 'Page check: {host} is a name such as data.example.org.',
          }),
          params,
        ),
        mend: msg(
          'Check how the address is spelt, and open it in a new tab. If that works, a blocker in your browser may stand in the way.',
          { id: 'page-check.unreachable.mend', desc: 'Page check: a blocker is an extension.' },
        ),
      };
    case 'timeout':
      return {
        what: msg('The server has not answered within ten seconds.', {
          id: 'page-check.timeout',
          desc: 'Page check.',
        }),
        mend: msg('Check again later. If it stays so, put the file on a faster server.', {
          id: 'page-check.timeout.mend',
          desc: 'Page check.',
        }),
      };
    default:
      return answerAdvice(finding as Finding<AnswerCode>, l10n);
  }
}
