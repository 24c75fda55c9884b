/** The tags that may be made out of something else, and no others. */
export const tags = ['strategy-goals', 'news-list', 'eu-flag', 'ukrainian-heart'] as const;

export type Tag = (typeof tags)[number];

export const isTag = (name: string | undefined): name is Tag =>
  (tags as readonly (string | undefined)[]).includes(name);

/** What HTML has for every element and does no harm. `onclick` and `style` would. */
const EVERYWHERE = ['lang', 'dir', 'id'];

interface Observing {
  readonly observedAttributes?: readonly string[];
}

/** The attributes that may be given to this tag: those that its class knows, and a few of HTML. */
export function attributesOf(tag: Tag): readonly string[] {
  const { observedAttributes = [] } = (customElements.get(tag) ?? {}) as Observing;
  return [...observedAttributes, ...EVERYWHERE];
}

/** @param given attributes, of which those are left out that the tag may not be given */
export function makeElement(tag: Tag, given: ReadonlyMap<string, string>): HTMLElement {
  const element = document.createElement(tag);
  const allowed = attributesOf(tag);
  for (const [name, value] of given) {
    if (allowed.includes(name)) element.setAttribute(name, value);
  }
  return element;
}

/** The attributes whose names begin so, by the rest of their names. */
export function attributesAfter(prefix: string, { attributes }: Element): Map<string, string> {
  const found = [...attributes].filter(({ name }) => name.startsWith(prefix));
  return new Map(found.map(({ name, value }) => [name.slice(prefix.length), value]));
}

/** What stands there goes in as it is: the nodes themselves, which scripts may hold. */
export function moveContent(from: Element, to: Element): void {
  while (from.firstChild) to.append(from.firstChild);
}

/** What fits the selector there, with the place itself. */
export const within = <E extends Element>(place: ParentNode, selector: string): E[] => [
  ...(place instanceof Element && place.matches(selector) ? [place as E] : []),
  ...place.querySelectorAll<E>(selector),
];

/** Whether something may be made of this now. Who asks makes it. */
export type MayMake = (place: Element) => boolean;
