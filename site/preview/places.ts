import { marksIn } from './marks.js';

/** Attributes whose words somebody hears or sees. */
const SPOKEN = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'];

/** Where a marked message is on the page. */
export interface Place {
  readonly number: number;
  readonly holder: Element;
  /** The words; missing where they are in an attribute. */
  readonly words?: Range;
}

/** The marked messages below an element, in open shadow roots too, in the order of the page. */
export function findPlaces(root: ParentNode): Place[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...inAttributes(element),
    ...inTexts(element),
    ...(element.shadowRoot ? findPlaces(element.shadowRoot) : []),
  ]);
}

/** The open shadow roots below an element. */
export const shadowRootsIn = (root: ParentNode): ShadowRoot[] =>
  [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRootsIn(shadowRoot)] : [],
  );

/** Whether the eye meets it, without opening anything. */
export const isVisible = ({ holder }: Place): boolean =>
  holder.checkVisibility({ visibilityProperty: true });

/** Where it is in the window. */
export const boxOf = ({ holder, words }: Place): DOMRect =>
  words?.getClientRects()[0] ?? holder.getBoundingClientRect();

const inAttributes = (holder: Element): Place[] =>
  SPOKEN.flatMap((name) =>
    marksIn(holder.getAttribute(name) ?? '').map(({ number }) => ({ number, holder })),
  );

const inTexts = (holder: Element): Place[] =>
  [...holder.childNodes].flatMap((node) =>
    node instanceof Text
      ? marksIn(node.data).map(({ number, index }) => ({
          number,
          holder,
          words: wordsFrom(node, index),
        }))
      : [],
  );

function wordsFrom(text: Text, index: number): Range {
  const words = document.createRange();
  words.setStart(text, index);
  words.setEnd(text, text.length);
  return words;
}
