import type { NewsList } from '../elements/news-list/news-list.js';
import type { StrategyGoals } from '../elements/strategy-goals/strategy-goals.js';
import { isTag } from '../elements/tags.js';
import { registeredScripts, type RegisteredScript } from '../embed/registration.js';
import { rulesFor } from './rule.js';

export const PANEL_TAG = 'city-page-check';

/** A page as it is examined: what is on it, and where it is. */
export interface Page {
  /** The element `html`. */
  readonly root: Element;
  readonly address: URL;
  /** Every element in reading order, also in the shadow roots of others; without our own insides. */
  readonly elements: readonly Element[];
  /** Those of them that are ours. */
  readonly ours: readonly HTMLElement[];
  /** The copies of our script that have run, in the order in which they came. */
  readonly scripts: readonly RegisteredScript[];
}

export const pageRule = rulesFor<Page>();

export function readPage(root: Element, address: string): Page {
  const elements = [...walk(root)];
  const ours = elements.filter(({ localName }) => isTag(localName)) as HTMLElement[];
  return { root, address: new URL(address), elements, ours, scripts: registeredScripts() };
}

/** With a stack: a page may nest deeper than calls can. */
function* walk(root: Element): Generator<Element> {
  const stack = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.localName === PANEL_TAG) continue;
    yield element;
    const inside = isTag(element.localName) ? undefined : element.shadowRoot;
    stack.push(...[...element.children].reverse());
    stack.push(...[...(inside?.children ?? [])].reverse());
  }
}

/**
 * Whether it is upgraded by our script and by no other. Told by its properties, not by its class:
 * the page check is built apart from the elements.
 */
export const isDataElement = (element: Element): element is StrategyGoals | NewsList =>
  'sourceAddress' in element && 'issues' in element;

const LONGEST = 90;

/** The opening tag as its author may recognise it: `<strategy-goals id="plan" src="plan.json">`. */
export function openingTag(element: Element): string {
  const written = [...element.attributes].map(({ name, value }) =>
    value ? ` ${name}="${value}"` : ` ${name}`,
  );
  const text = `<${element.localName}${written.join('')}>`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 2)}…>` : text;
}
