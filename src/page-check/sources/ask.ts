import { decode } from '../../formats/decode.js';
import { withoutFragment } from '../../model/web-address.js';
import { LoadError, readBody, TIMEOUT_MS } from '../../sources/load.js';

/** What came of asking a server for a source. */
export type Answer =
  | ({ readonly kind: 'answered'; readonly status: number } & AnswerDetails)
  /** The page's own Content-Security-Policy forbids the request. */
  | { readonly kind: 'forbidden-by-page'; readonly directive: string }
  /** There is an answer, but the browser may not show it to the page. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unreachable'; readonly isOnline: boolean }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'too-large' };

interface AnswerDetails {
  /** Where it came from in the end, after redirects. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: Blob;
  /** The letters of the body, as an element reads them. */
  readonly text: string;
  readonly seconds: number;
}

/** The browser reports a refusal in a task of its own, which may come after the failure. */
const REFUSAL_MS = 100;

/** Asks anew for a source, as an element would, and finds out why there is no answer. */
export async function ask(url: string): Promise<Answer> {
  const refusals = listenForRefusals();
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const start = performance.now();
  try {
    // Not from the cache, which may hold a file that is gone.
    const response = await fetch(url, { cache: 'reload', signal: timeout });
    const body = await readBody(response.body);
    return {
      kind: 'answered',
      status: response.status,
      url: response.url || url,
      headers: response.headers,
      body,
      text: decode(
        new Uint8Array(await body.arrayBuffer()),
        response.headers.get('content-type') ?? '',
      ),
      seconds: (performance.now() - start) / 1000,
    };
  } catch (error) {
    if (error instanceof LoadError) return { kind: 'too-large' };
    if (timeout.aborted) return { kind: 'timeout' };
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
      // Browsers name only the origin of some requests.
      return refused.get(withoutFragment(url)) ?? refused.get(new URL(url).origin);
    },
    stop: () => document.removeEventListener('securitypolicyviolation', note),
  };
}

/** Whether anything answers, even what this page may not read. */
const isReachable = (url: string): Promise<boolean> =>
  fetch(url, { mode: 'no-cors', signal: AbortSignal.timeout(TIMEOUT_MS) }).then(
    () => true,
    () => false,
  );
