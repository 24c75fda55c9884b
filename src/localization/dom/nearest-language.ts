import { DEFAULT_LANGUAGE } from '../core/default-language.js';

/**
 * The language of an element by HTML's own rule: the nearest `lang` on it, its ancestors, and then
 * the host of the shadow tree it is in. `:lang()` would be shorter, but Firefox answers wrongly
 * across nested shadow roots.
 */
export function nearestLanguage(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = isElement(node) ? node.getAttribute('lang') : null;
    // An empty `lang` says "unknown", and so hides what stands further up.
    if (lang !== null) return lang.trim() || DEFAULT_LANGUAGE;
  }
  return DEFAULT_LANGUAGE;
}

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host ?? null;

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
