import type { Finding } from '../finding.js';
import type { Page } from '../page.js';

/** A copy of our script that the page has run. */
export interface RunScript {
  readonly version: string;
  readonly address: string;
}

const OURS = /(?:^|\/)city-elements(?:\.min|[-@.]?v?\d[\w.-]*)?\.m?js(?:[?#]|$)|\/city-elements@/;
/** Where each copy says that it has run: the same in every version. */
const KEY = Symbol.for('city-elements');

/** One script serves the whole page; a second is loaded for nothing. */
export function scripts({ elements }: Page, run = scriptsRun()): Finding[] {
  const tags = (elements as readonly HTMLScriptElement[]).filter(
    ({ localName, src }) => localName === 'script' && src && OURS.test(src),
  );
  const [first, ...others] = run;
  const otherVersion = others.find(({ version }) => version !== first?.version);
  if (first && otherVersion) {
    const element = tags.find(({ src }) => src === otherVersion.address);
    const params = {
      first: first.version,
      firstAddress: first.address,
      second: otherVersion.version,
      secondAddress: otherVersion.address,
    };
    return [{ code: 'two-versions', severity: 'warning', element, params }];
  }
  const [tag, again] = tags;
  if (!tag || !again) return [];
  const other = tags.find(({ src }) => src !== tag.src);
  if (!other) {
    const params = { address: tag.src, n: tags.length };
    return [{ code: 'script-twice', severity: 'hint', element: again, params }];
  }
  const params = { first: tag.src, second: other.src };
  return [{ code: 'two-scripts', severity: 'warning', element: other, params }];
}

/** In the order in which they came. */
export const scriptsRun = (): readonly RunScript[] =>
  (globalThis as { [KEY]?: readonly RunScript[] })[KEY] ?? [];
