import { DEFAULT_LANGUAGE } from '../core/l10n.js';
import { page } from '../core/page-messages.js';

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

/**
 * Calls back after any `lang` has changed in a tree that contains the element, up to the page, and
 * after the page has set messages of its own.
 */
export function observeLanguage(element: Element, callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  let host: Element | undefined = element;
  while (host) {
    const root = host.getRootNode();
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    host = (root as Partial<ShadowRoot>).host;
  }
  page.listeners.add(callback);
  return () => {
    observer.disconnect();
    page.listeners.delete(callback);
  };
}
