/**
 * Stands in for the network where a state needs one that fails: addresses below
 * `https://network.example/` are answered here, all others as ever.
 */
const answers: Readonly<Record<string, () => Promise<Response>>> = {
  '/never': () => new Promise(() => undefined),
  '/offline': () => Promise.reject(new TypeError('offline')),
  '/missing': () => Promise.resolve(new Response('', { status: 404 })),
  '/login-page': () => Promise.resolve(new Response('<!doctype html><title>Login</title>')),
  '/slip': () => Promise.resolve(new Response('{"goals": [}')),
  '/wrong-shape': () => Promise.resolve(Response.json({ goals: 5, items: 5 })),
  '/empty': () => Promise.resolve(Response.json({ language: 'pl', goals: [], items: [] })),
};

/** Good once, and gone from then on. */
const vanishing = new Set<string>();

export const demoAddress = (path: string): string => `https://network.example${path}`;

/** @param vanishingData what `/vanishing-…` answers the first time, by path */
export function installDemoNetwork(vanishingData: Readonly<Record<string, unknown>> = {}): void {
  const realFetch = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.origin !== demoAddress('')) return realFetch(input, init);
    const data = vanishingData[url.pathname];
    if (data && !vanishing.has(url.pathname)) {
      vanishing.add(url.pathname);
      return Promise.resolve(Response.json(data));
    }
    return (answers[url.pathname] ?? answers['/missing'])?.() ?? Promise.reject(new TypeError());
  };
}
