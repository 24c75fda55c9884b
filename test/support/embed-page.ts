import { fixture, html } from '@open-wc/testing';
import { until } from './until.js';

export const SOURCE = '/src/embed.ts';
export const built = (version: string, query = ''): string =>
  `/__test__/built/${version}/city-elements.min.js${query}`;

interface EmbedPage {
  /** Markup of the scripts, at the end of the head. */
  readonly scripts?: string;
  readonly head?: string;
  /** Attributes of `<html>` and of `<body>`. */
  readonly settings?: { readonly html?: string; readonly body?: string };
  readonly body: string;
  readonly csp?: string;
}

interface Spy {
  /** What the webmaster reads on the console. */
  readonly warnings: readonly string[];
  /** Errors, rejections that nobody handled, and what the page's policy has forbidden. */
  readonly failures: readonly string[];
  /** What was fetched. */
  readonly requests: readonly string[];
}

export const script = (address = SOURCE, attributes = ''): string =>
  `<script type="module" src="${address}" ${attributes}></script>`;

/** Opens a separate page with one or more of our scripts, as its webmaster wrote it. */
export async function openEmbedPage({
  scripts = script(),
  head = '',
  settings = {},
  body,
  csp = '',
}: EmbedPage): Promise<{ document: Document; window: Window; spy: Spy }> {
  const page = `<!doctype html><html lang="en" ${settings.html ?? ''}><head><title>City</title>
    <script src="/test/support/page-spy.js"></script>${head}${scripts}</head>
    <body ${settings.body ?? ''}>${body}</body></html>`;
  const address = `/__test__/page?${String(new URLSearchParams({ html: page, csp }))}`;
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page" src=${address} width="600" height="400"></iframe>`,
  );
  await until(() => frame.contentWindow && 'spy' in frame.contentWindow, 'the page is to come');
  const window = frame.contentWindow as Window & { spy: Spy };
  return { document: window.document, window, spy: window.spy };
}

/** The goals or news that an element shows, once it does. */
export async function shownIn(page: ParentNode, selector: string): Promise<Element> {
  const find = () => page.querySelector(selector);
  await until(
    () => find()?.shadowRoot?.querySelector('li, [part="goal"]'),
    () => `${selector} is to show something, and there is ${find()?.outerHTML ?? 'none'}`,
  );
  return find()!;
}
