/** What the network does with one request. */
export type Answer = (request: FakeRequest) => Response | Promise<Response>;

export interface FakeRequest {
  readonly url: string;
  readonly init: RequestInit;
}

interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** Where the answer comes from in the end, after redirects. */
  readonly url?: string;
}

export const reply =
  (body: BodyInit | null, { url, ...init }: Reply = {}): Answer =>
  (request) => {
    const response = new Response(body, init);
    Object.defineProperty(response, 'url', { value: url ?? request.url });
    return response;
  };

export const json = (document: unknown, init: Reply = {}): Answer =>
  reply(JSON.stringify(document), init);

export const status = (code: number, headers: Record<string, string> = {}): Answer =>
  reply('', { status: code, headers });

/** No connection, or one that the browser forbids: a script cannot tell the two apart. */
export const failure: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

export const silence: Answer = () => new Promise<never>(() => undefined);

/** An answer that waits until the test releases it. */
export function held(answer: Answer): Answer & { release: () => void } {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const waiting: Answer = (request) => gate.then(() => answer(request));
  return Object.assign(waiting, { release: () => release() });
}

/** Stands in for `window.fetch`: nothing leaves the page, and everything is counted. */
export class FakeNetwork {
  /** What was asked for, oldest first. */
  readonly requests: FakeRequest[] = [];
  readonly #answers = new Map<string, Answer[]>();
  readonly #unexpected: string[] = [];
  readonly #fetch = window.fetch.bind(window);
  #addresses = 0;

  /** A unique address, so that no test sees what another has left behind. */
  address(name = 'data.json'): string {
    this.#addresses += 1;
    return new URL(`/fake/${this.#addresses}/${name}`, location.href).href;
  }

  /** The first request for the address gets the first answer, and so on; the last one is repeated. */
  answer(address: string, ...answers: Answer[]): void {
    this.#answers.set(address, answers);
  }

  /** How often an address was asked for. */
  count(address: string): number {
    return this.requests.filter(({ url }) => url === address).length;
  }

  /** Whether the last request for the address was aborted by its sender. */
  isAborted(address: string): boolean {
    return this.requests.findLast(({ url }) => url === address)?.init.signal?.aborted ?? false;
  }

  install(): void {
    window.fetch = (input, init = {}) => this.#answer(input, init);
  }

  /** @throws when something was asked for that no test had expected */
  restore(): void {
    window.fetch = this.#fetch;
    this.requests.length = 0;
    const unexpected = this.#unexpected.splice(0);
    if (unexpected.length > 0) throw new Error(`Unexpected request: ${unexpected.join(', ')}`);
  }

  #answer(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI).href;
    const { signal } = init;
    // The browser does not send such a request at all.
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const request = { url, init };
    this.requests.push(request);
    const answers = this.#answers.get(url) ?? [];
    const answer = answers[Math.min(this.count(url), answers.length) - 1];
    if (!answer) {
      this.#unexpected.push(url);
      return Promise.resolve(new Response('', { status: 404 }));
    }
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      Promise.resolve(answer(request)).then(resolve, reject);
    });
  }
}

/** Replaces the network during each test of the `describe` that calls this. */
export function useFakeNetwork(): FakeNetwork {
  const network = new FakeNetwork();
  beforeEach(() => network.install());
  afterEach(() => network.restore());
  return network;
}
