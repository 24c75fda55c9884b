/**
 * Stands in for the network where a state needs one that fails: addresses below
 * `https://network.example/` are answered here, all others as ever.
 */
interface Page {
  readonly next?: string;
  /** What all of its news are about. */
  readonly goal?: string;
}

/** A page of a made-up feed. */
const newsPage =
  (titles: readonly string[], { next, goal = '1.2' }: Page = {}) =>
  () =>
    Promise.resolve(
      Response.json({
        title: 'Aktualności na kilku stronach',
        language: 'pl',
        home_page_url: demoAddress('/news'),
        next_url: next && demoAddress(next),
        items: titles.map((title) => ({
          id: title,
          title,
          url: demoAddress(`/news/${encodeURIComponent(title)}`),
          summary: 'Więcej przeczytasz na stronie miasta.',
          _city: { goals: [goal] },
        })),
      }),
    );

const newest = ['Nowe ławki w parku', 'Dłużej otwarte baseny', 'Spacer z przewodnikiem'];
const older = ['Targ w nowym miejscu', 'Bieg dookoła miasta'];

const answers: Readonly<Record<string, () => Promise<Response>>> = {
  '/never': () => new Promise(() => undefined),
  '/offline': () => Promise.reject(new TypeError('offline')),
  '/missing': () => Promise.resolve(new Response('', { status: 404 })),
  '/login-page': () => Promise.resolve(new Response('<!doctype html><title>Login</title>')),
  '/slip': () => Promise.resolve(new Response('{"goals": [}')),
  '/wrong-shape': () => Promise.resolve(Response.json({ goals: 5, items: 5 })),
  '/news-1': newsPage(newest, { next: '/news-2' }),
  '/news-2': newsPage(older),
  '/news-then-missing': newsPage(newest, { next: '/missing' }),
  '/news-long-1': newsPage(newest, { next: '/news-long-2' }),
  '/news-long-2': newsPage(older, { next: '/news-long-3' }),
  '/news-long-3': newsPage(['Remont mostu'], { next: '/news-long-4' }),
  '/news-long-4': newsPage(['Festyn rodzinny'], { next: '/news-long-5' }),
  '/news-long-5': newsPage(['Nowy plac zabaw'], { goal: '4.2' }),
  '/news-of-one-goal': newsPage([...newest, ...older], { goal: '1.1' }),
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
