import type { Issue } from '../model/issue.js';

/** How long a server may be silent. */
export const TIMEOUT_MS = 10_000;
/** Less is silence too: a byte now and then would keep a reader waiting for ever. */
const LEAST_BYTES = 1024;
const RETRIES = 2;
const RETRY_DELAY_MS = 300;
/** About ten times the size of a plan with 10,000 goals. */
export const MAX_BYTES = 20 * 1024 * 1024;

export interface Loaded {
  readonly body: Blob;
  readonly headers: Headers;
  /** After redirects. */
  readonly url: string;
}

/** Why a file could not be loaded. */
export class LoadError extends Error {
  readonly issue: Issue;

  constructor(code: Issue['code'], params: Issue['params'] = {}) {
    super(code);
    this.issue = { code, path: '', params };
  }
}

interface Request {
  readonly result: Promise<Loaded>;
  readonly controller: AbortController;
  users: number;
}

const requests = new Map<string, Request>();

/**
 * Loads a file over http(s). Callers that ask for the same address at the same time share one request;
 * it is aborted when the last of them has left.
 *
 * @param url an absolute address
 * @throws {LoadError} or the reason of `signal` when that was aborted
 */
export function load(url: string, signal: AbortSignal): Promise<Loaded> {
  const request = requests.get(url) ?? start(url);
  request.users += 1;
  return new Promise((resolve, reject) => {
    const leave = () => {
      request.users -= 1;
      reject(signal.reason as Error);
      // Later, because an element that is moved leaves and comes back immediately.
      queueMicrotask(() => {
        if (request.users === 0) stop(url, request);
      });
    };
    signal.addEventListener('abort', leave, { once: true });
    request.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

function start(url: string): Request {
  const controller = new AbortController();
  const result = fetchWithRetries(url, controller);
  const request = { result, controller, users: 0 };
  requests.set(url, request);
  const end = () => forget(url, request);
  result.then(end, end);
  return request;
}

function stop(url: string, request: Request): void {
  forget(url, request);
  request.controller.abort();
}

function forget(url: string, request: Request): void {
  if (requests.get(url) === request) requests.delete(url);
}

async function fetchWithRetries(url: string, request: AbortController): Promise<Loaded> {
  const heard = endInSilence(request);
  for (let attempt = 0; ; attempt += 1) {
    try {
      heard();
      return await fetchOnce(url, request.signal, heard);
    } catch (error) {
      const wait = error instanceof LoadError ? retryDelay(error.issue, attempt) : undefined;
      if (wait === undefined || request.signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Only retries what may resolve itself, and at a different moment for each visitor. */
function retryDelay({ code, params }: Issue, attempt: number): number | undefined {
  const status = Number(params['status']);
  // A server that says when to come back is not asked any sooner.
  const mayPass =
    code === 'network' || (!params['retryAfter'] && (status === 429 || status >= 500));
  return mayPass && attempt < RETRIES
    ? RETRY_DELAY_MS * 2 ** attempt * (0.5 + Math.random())
    : undefined;
}

async function fetchOnce(url: string, signal: AbortSignal, heard: () => void): Promise<Loaded> {
  try {
    const response = await fetch(url, { signal });
    const { status, headers } = response;
    if (!response.ok) {
      throw new LoadError('http', { status, retryAfter: headers.get('retry-after') ?? '' });
    }
    return { body: await readBody(response.body, heard), headers, url: response.url || url };
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw signal.aborted ? signal.reason : new LoadError('network');
  }
}

/**
 * Ends a request when its server has been silent for too long. One that is only slow may take longer.
 *
 * @returns what to call when it is asked, and whenever something was heard
 */
export function endInSilence(request: AbortController): () => void {
  let timeout: AbortSignal | undefined;
  const end = () => request.abort(new LoadError('timeout'));
  return () => {
    timeout?.removeEventListener('abort', end);
    // Not AbortSignal.any(): WebKit may forget a timeout that nothing listens to, and wait forever.
    timeout = AbortSignal.timeout(TIMEOUT_MS);
    timeout.addEventListener('abort', end);
  };
}

/**
 * The bytes are counted as they come: a server may claim any length.
 *
 * @throws {LoadError} `too-large`
 */
export async function readBody(body: Response['body'], heard: () => void): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let wanted = LEAST_BYTES;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MAX_BYTES) {
      void reader?.cancel();
      throw new LoadError('too-large', { max: MAX_BYTES / 1024 / 1024 });
    }
    parts.push(part.value);
    if (size < wanted) continue;
    wanted = size + LEAST_BYTES;
    heard();
  }
  return new Blob(parts);
}
