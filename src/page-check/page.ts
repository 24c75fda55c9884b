import { isOurTag } from './our-tags.js';

export const PANEL_TAG = 'city-page-check';

/** A page as it is examined: what stands on it, and where it is. */
export interface Page {
  /** The element `html`. */
  readonly root: Element;
  readonly address: URL;
  /** Every element in reading order, also in the shadow roots of others; without our own insides. */
  readonly elements: readonly Element[];
  /** Those of them that are ours. */
  readonly ours: readonly HTMLElement[];
}

export function readPage(root: Element, address: string): Page {
  const elements = [...walk(root)];
  const ours = elements.filter(({ localName }) => isOurTag(localName)) as HTMLElement[];
  return { root, address: new URL(address), elements, ours };
}

/** With a stack: a page may nest deeper than calls can. */
function* walk(root: Element): Generator<Element> {
  const stack = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.localName === PANEL_TAG) continue;
    yield element;
    const inside = isOurTag(element.localName) ? undefined : element.shadowRoot;
    stack.push(...[...element.children].reverse());
    stack.push(...[...(inside?.children ?? [])].reverse());
  }
}
