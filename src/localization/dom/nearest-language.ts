import { DEFAULT_LANGUAGE } from '../core/default-language.js';

/**
 * The language of an element by HTML's own rule: the nearest `lang` on it, its ancestors, and then
 * the host of the shadow tree it is in. `:lang()` would be shorter, but Firefox answers wrongly
 * across nested shadow roots.
 */
export function nearestLanguage(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = isElement(node) ? node.getAttribute('lang') : null;
    // An empty `lang` means "unknown", and so hides those further up.
    if (lang !== null) return lang.trim() || DEFAULT_LANGUAGE;
  }
  return DEFAULT_LANGUAGE;
}

// By type, not by class: the element may be in the document of another window.
const parentOf = (node: Node): Node | null =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE
    ? ((node as Partial<ShadowRoot>).host ?? null)
    : node.parentNode;

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
