import { decode } from '../../formats/decode.js';
import { withoutFragment } from '../../model/feed-pages.js';
import { endInSilence, LoadError, readBody, TIMEOUT_MS } from '../../sources/load.js';

/** How a server answered the request for a source. */
export type Answer =
  | ({ readonly kind: 'answered'; readonly status: number } & AnswerDetails)
  /** The page's own Content-Security-Policy forbids the request. */
  | { readonly kind: 'forbidden-by-page'; readonly directive: string }
  /** There is an answer, but the page may not read it. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unreachable'; readonly isOnline: boolean }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'too-large' };

interface AnswerDetails {
  /** After redirects. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: Blob;
  /** The body, decoded as an element would decode it. */
  readonly text: string;
  readonly seconds: number;
}

/** The browser reports a refusal in a separate task, which may run after the request has failed. */
const REFUSAL_MS = 100;

/** Requests a source again, as an element would, and finds out why there is no answer. */
export async function ask(url: string): Promise<Answer> {
  const refusals = listenForRefusals();
  const request = new AbortController();
  const heard = endInSilence(request);
  heard();
  const start = performance.now();
  try {
    // Not from the cache, which may hold a file that is gone.
    const response = await fetch(url, { cache: 'reload', signal: request.signal });
    const body = await readBody(response.body, heard);
    return {
      kind: 'answered',
      status: response.status,
      url: response.url || url,
      headers: response.headers,
      body,
      text: decode(
        new Uint8Array(await body.arrayBuffer()),
        response.headers.get('content-type') ?? '',
      ).text,
      seconds: (performance.now() - start) / 1000,
    };
  } catch (error) {
    if (request.signal.aborted) return { kind: 'timeout' };
    if (error instanceof LoadError) return { kind: 'too-large' };
    const directive = await refusals.of(url);
    if (directive !== undefined) return { kind: 'forbidden-by-page', directive };
    const isThere = await isReachable(url);
    return isThere ? { kind: 'unreadable' } : { kind: 'unreachable', isOnline: navigator.onLine };
  } finally {
    refusals.stop();
  }
}

function listenForRefusals() {
  const refused = new Map<string, string>();
  const note = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) =>
    void refused.set(withoutFragment(blockedURI), effectiveDirective);
  document.addEventListener('securitypolicyviolation', note);
  return {
    async of(url: string): Promise<string | undefined> {
      await new Promise((resolve) => setTimeout(resolve, REFUSAL_MS));
      // For some requests browsers name only the origin.
      return refused.get(withoutFragment(url)) ?? refused.get(new URL(url).origin);
    },
    stop: () => document.removeEventListener('securitypolicyviolation', note),
  };
}

/** Whether anything answers, even if this page may not read it. */
const isReachable = (url: string): Promise<boolean> =>
  fetch(url, { mode: 'no-cors', signal: AbortSignal.timeout(TIMEOUT_MS) }).then(
    () => true,
    () => false,
  );
