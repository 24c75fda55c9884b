import { words } from './words.js';

/** The words of an element in one line, those for screen readers only included. */
export function spokenWords(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('br').forEach((lineBreak) => lineBreak.replaceWith(' '));
  return words(copy);
}
