import './page-settings.js';
import { tags } from '../elements/tags.js';

/** A placeholder, the page's own messages, or a setting of the script that turns links into a tag. */
const TRACES = ['data-city', 'data-city-messages', ...tags.map((tag) => `data-city-${tag}`)]
  .map((attribute) => `[${attribute}]`)
  .join();

/** To look through a large page takes a millisecond, and some pages change all the time. */
const PAUSE_MS = 100;

/** Loads the other ways in when the page has a trace of them, now or later. Most pages have none. */
export function watchForWaysIn(): void {
  if (document.querySelector(TRACES)) {
    import('./ways-in.js').catch(() => addEventListener('online', watchForWaysIn, { once: true }));
    return;
  }
  new MutationObserver((_records, observer) => {
    observer.disconnect();
    setTimeout(watchForWaysIn, PAUSE_MS);
  }).observe(document, { childList: true, subtree: true });
}
