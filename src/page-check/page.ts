import type { NewsList } from '../elements/news-list/news-list.js';
import type { StrategyGoals } from '../elements/strategy-goals/strategy-goals.js';
import { isTag } from '../elements/tags.js';
import { registeredScripts, type RegisteredScript } from '../embed/registration.js';
import { rulesFor } from './rule.js';

export const PANEL_TAG = 'city-page-check';

/** A page as it is examined: what is on it, and its address. */
export interface Page {
  /** The element `html`. */
  readonly root: Element;
  readonly address: URL;
  /** Every element in reading order, including the shadow roots of others but not our own. */
  readonly elements: readonly Element[];
  /** Those of them that are ours. */
  readonly ours: readonly HTMLElement[];
  /** The copies of our script that have run, in order. */
  readonly scripts: readonly RegisteredScript[];
}

export const pageRule = rulesFor<Page>();

export function readPage(root: Element, address: string): Page {
  const elements = [...walk(root)];
  const ours = elements.filter(({ localName }) => isTag(localName)) as HTMLElement[];
  return { root, address: new URL(address), elements, ours, scripts: registeredScripts() };
}

// Of a form, `children` may be a field of that name.
const children = Object.getOwnPropertyDescriptor(Element.prototype, 'children');
const childrenOf = (element: Element) => children?.get?.call(element) as HTMLCollection;

/** With a stack of its own: a page may nest deeper than the call stack. */
function* walk(root: Element): Generator<Element> {
  const stack = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.localName === PANEL_TAG) continue;
    yield element;
    const inside = isTag(element.localName) ? undefined : element.shadowRoot;
    stack.push(...[...childrenOf(element)].reverse());
    stack.push(...[...(inside?.children ?? [])].reverse());
  }
}

/**
 * Whether our script, and no other, has upgraded it. Recognized by its properties, not its class: the
 * page check is a bundle of its own.
 */
export const isDataElement = (element: Element): element is StrategyGoals | NewsList =>
  'state' in element && 'issues' in element;

const LONGEST = 90;

/** The opening tag as its author will recognize it: `<strategy-goals id="plan" src="plan.json">`. */
export function openingTag(element: Element): string {
  const written = [...element.attributes].map(({ name, value }) =>
    value ? ` ${name}="${value}"` : ` ${name}`,
  );
  const text = `<${element.localName}${written.join('')}>`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 2)}…>` : text;
}
