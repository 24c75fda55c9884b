import { DEFAULT_LANGUAGE } from '../core/l10n.js';
import { page } from '../core/page-messages.js';

/**
 * The language of an element by HTML's own rule: the nearest `lang` on it, its ancestors, and then
 * the host of the shadow tree it is in. `:lang()` would be shorter, but Firefox answers wrongly
 * across nested shadow roots.
 */
export function nearestLanguage(element: Element): string {
  let marked: Element | null = null;
  // Not by `parentNode`: in a form it may be a field of that name.
  for (let host: Element | undefined = element; host && !marked; host = hostOf(host)) {
    marked = host.closest('[lang]');
  }
  // An empty `lang` means "unknown", and so hides those further up.
  // Of a form, the method may be a field.
  const lang = marked && Element.prototype.getAttribute.call(marked, 'lang');
  return lang?.trim() || DEFAULT_LANGUAGE;
}

const hostOf = (element: Element): Element | undefined =>
  (element.getRootNode() as Partial<ShadowRoot>).host;

/**
 * Calls back after any `lang` has changed in a tree that contains the element, up to the page, and
 * after the page has set messages of its own. Also when texts that were lost may come: when the browser
 * is online again, and when somebody presses something.
 */
export function observeLanguage(element: Element, callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  const lang = { attributes: true, attributeFilter: ['lang'], subtree: true };
  for (let host: Element | undefined = element; host; host = hostOf(host)) {
    observer.observe(host.getRootNode(), lang);
  }
  page.listeners.add(callback);
  for (const event of AGAIN) addEventListener(event, callback);
  return () => {
    observer.disconnect();
    page.listeners.delete(callback);
    for (const event of AGAIN) removeEventListener(event, callback);
  };
}

const AGAIN = ['online', 'click'];
