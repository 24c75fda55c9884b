import type { Tag } from '../elements/tags.js';

/** Harmless attributes that HTML has on every element. `onclick` and `style` are not harmless. */
const EVERYWHERE = ['lang', 'dir', 'id'];

interface Observing {
  readonly observedAttributes?: readonly string[];
}

/** The attributes that a tag may get: those of its class, and a few of HTML's. */
export function allowedAttributes(tag: Tag): readonly string[] {
  const { observedAttributes = [] } = (customElements.get(tag) ?? {}) as Observing;
  return [...observedAttributes, ...EVERYWHERE];
}

/** @param given attributes; those that the tag may not be given are left out */
export function makeElement(tag: Tag, given: ReadonlyMap<string, string>): HTMLElement {
  const element = document.createElement(tag);
  const allowed = allowedAttributes(tag);
  for (const [name, value] of given) {
    if (allowed.includes(name)) element.setAttribute(name, value);
  }
  return element;
}

/** The attributes whose names begin with the prefix, by the rest of their names. */
export function attributesAfter(prefix: string, { attributes }: Element): Map<string, string> {
  const found = [...attributes].filter(({ name }) => name.startsWith(prefix));
  return new Map(found.map(({ name, value }) => [name.slice(prefix.length), value]));
}

/** Moves the nodes instead of copying them, because scripts of the page may hold them. */
export function moveContent(from: Element, to: Element): void {
  while (from.firstChild) to.append(from.firstChild);
}

/** What matches the selector in this place, including the place itself. */
export const within = <E extends Element>(place: ParentNode, selector: string): E[] => [
  ...(place instanceof Element && place.matches(selector) ? [place as E] : []),
  ...place.querySelectorAll<E>(selector),
];

/** Called once before an element is made: whether this place may get one now. */
export type MayMake = (place: Element) => boolean;
