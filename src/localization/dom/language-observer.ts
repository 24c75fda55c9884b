/** Calls back after any `lang` has changed in a tree that the element stands in, up to the page. */
export function observeLanguage(element: Element, callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  let host: Element | undefined = element;
  while (host) {
    const root = host.getRootNode();
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    host = (root as Partial<ShadowRoot>).host;
  }
  return () => observer.disconnect();
}
