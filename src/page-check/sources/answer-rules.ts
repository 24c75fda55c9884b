import type { Finding, SourceCode } from '../finding.js';
import type { Answer } from './ask.js';
import { garbledSample } from './garbled-text.js';

type Answered = Extract<Answer, { kind: 'answered' }>;

const SLOW_SECONDS = 3;
const JSON_TYPE = /^(application|text)\/([\w.-]+\+)?json\b/i;

const error = (code: SourceCode, params: Finding['params'] = {}): Finding => ({
  code,
  severity: 'error',
  params,
});
const warning = (code: SourceCode, params: Finding['params']): Finding => ({
  code,
  severity: 'warning',
  params,
});

/** What an address itself tells, before anybody is asked. */
export function addressFindings(written: string, url: string | undefined, page: URL): Finding[] {
  if (!url) return [error('bad-address', { url: written })];
  const isMixed = page.protocol === 'https:' && url.startsWith('http:') && !isLoopback(url);
  return isMixed ? [error('mixed-content', { url, better: url.replace('http:', 'https:') })] : [];
}

/** Browsers trust what never leaves the computer. */
const isLoopback = (url: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(new URL(url).hostname);

/** What is wrong with an answer, whatever the document in it is. */
export function answerFindings(answer: Answer, asked: string, page: URL): Finding[] {
  const { origin, host } = new URL(asked);
  switch (answer.kind) {
    case 'forbidden-by-page': {
      const source = origin === page.origin ? "'self'" : origin;
      return [error('csp', { directive: answer.directive, source })];
    }
    case 'unreadable':
      return origin === page.origin
        ? [error('redirected-away')]
        : [error('cors', { host, origin: page.origin })];
    case 'unreachable':
      return [answer.isOnline ? error('unreachable', { host }) : error('offline')];
    case 'timeout':
      return [error('timeout')];
    case 'too-large':
      return [error('too-large')];
    case 'answered':
      return answer.status >= 200 && answer.status < 300
        ? goodFindings(answer, asked)
        : [statusFinding(answer.status)];
  }
}

function statusFinding(status: number): Finding {
  const params = { status: String(status) };
  if (status === 404 || status === 410) return error('not-found', params);
  if (status === 401 || status === 403) return error('forbidden', params);
  return error(status >= 500 || status === 429 ? 'server-error' : 'bad-status', params);
}

function goodFindings({ text, url, headers, seconds }: Answered, asked: string): Finding[] {
  if (isWebPage(text)) {
    const isLogin = /type=["']?password|log-?in|sign-?in|logowanie|zaloguj/i.test(text + url);
    return [error(isLogin ? 'login-page' : 'web-page', url === asked ? {} : { url })];
  }
  const contentType = headers.get('content-type') ?? '';
  const type = contentType.split(';')[0]?.trim() ?? '';
  const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  const sample = garbledSample(text);
  const isJson = /^\s*[{[]/.test(text);
  return [
    ...(sample === undefined ? [] : [warning('garbled-text', { sample, charset })]),
    ...(isJson && !JSON_TYPE.test(type) ? [warning('content-type', { type: type || '–' })] : []),
    ...(seconds > SLOW_SECONDS ? [warning('slow', { n: Math.round(seconds) })] : []),
  ];
}

const isWebPage = (text: string): boolean => /^\s*<(!doctype html|html|head|body)\b/i.test(text);
