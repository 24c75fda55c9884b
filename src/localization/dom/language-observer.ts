interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

/** One observer per document or shadow root, however many elements listen. */
const watches = new WeakMap<Node, Watch>();

/** Calls back after any `lang` has changed in a tree that the element stands in, up to the page. */
export function observeLanguage(element: Element, callback: () => void): () => void {
  const roots: Node[] = [];
  let host: Element | undefined = element;
  while (host) {
    const root = host.getRootNode();
    roots.push(root);
    host = (root as Partial<ShadowRoot>).host;
  }
  const stops = roots.map((root) => watch(root, callback));
  return () => stops.forEach((stop) => stop());
}

function watch(root: Node, callback: () => void): () => void {
  const entry = watches.get(root) ?? start(root);
  entry.listeners.add(callback);
  return () => {
    entry.listeners.delete(callback);
    if (entry.listeners.size > 0) return;
    entry.observer.disconnect();
    if (watches.get(root) === entry) watches.delete(root);
  };
}

function start(root: Node): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  const entry = { observer, listeners };
  watches.set(root, entry);
  return entry;
}
