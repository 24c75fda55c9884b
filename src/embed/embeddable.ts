import type { Tag } from '../elements/tags.js';

/** Attributes that HTML has on every element, and that do no harm. `onclick` and `style` would. */
const EVERYWHERE = ['lang', 'dir', 'id'];

interface Observing {
  readonly observedAttributes?: readonly string[];
}

/** The attributes that this tag may be given: those that its class knows, and a few of HTML's. */
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

/** Moves the nodes themselves, which scripts of the page may hold. */
export function moveContent(from: Element, to: Element): void {
  while (from.firstChild) to.append(from.firstChild);
}

/** What matches the selector there, the place itself included. */
export const within = <E extends Element>(place: ParentNode, selector: string): E[] => [
  ...(place instanceof Element && place.matches(selector) ? [place as E] : []),
  ...place.querySelectorAll<E>(selector),
];

/** Asked once before each element is made: whether one may be made of this place now. */
export type MayMake = (place: Element) => boolean;
