/** Elements of a shadow root that are on the page to be seen. */
export const rendered = (element: Element, selector = '*'): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(
    (part) => part.checkVisibility({ visibilityProperty: true }) && !isForEarsOnly(part),
  );

/** The texts that the eye can read in an element. */
export const textsIn = (element: Element): Range[] =>
  rendered(element).flatMap((part) =>
    [...part.childNodes]
      .filter((node) => node instanceof Text && /[\p{L}\p{N}]/u.test(node.data))
      .map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range;
      }),
  );

export const holderOf = (text: Range): Element => text.startContainer.parentElement!;

/** What has no size for the eye, and is read aloud. */
export const isForEarsOnly = (part: Element): boolean =>
  part.closest('.visually-hidden') !== null || getComputedStyle(part).fontSize === '0px';

/** What the Tab key stops at. */
export const tabStops = (element: Element): HTMLElement[] =>
  rendered(element, 'a[href], button, input, [tabindex="0"]');

/** A name for the failing test: `strategy-goals button.toggle`. */
export function nameOf(part: Element): string {
  const root = part.getRootNode();
  const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
  const classes = [...part.classList].map((name) => `.${name}`).join('');
  return `${host}${part.parentElement?.localName ?? ''} > ${part.localName}${classes}`;
}

/** One of each kind in each of its states, so that what is looked at closely is looked at once. */
export function onePerKind<Part extends Element>(parts: readonly Part[]): Part[] {
  const kinds = new Map<string, Part>();
  for (const part of parts) {
    const kind = [nameOf(part), part.ariaExpanded, part.ariaChecked].join(' ');
    if (!kinds.has(kind)) kinds.set(kind, part);
  }
  return [...kinds.values()];
}
