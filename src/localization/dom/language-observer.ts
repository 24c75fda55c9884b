import { page } from '../core/page-messages.js';

/**
 * Calls back after any `lang` has changed in a tree that the element stands in, up to the page, and
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
