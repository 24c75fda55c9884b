import { page } from '../localization/core/page-messages.js';
import { findPageMessages } from '../localization/dom/find-page-messages.js';

page.messages = findPageMessages();

/** A placeholder, or a setting of the script: of `<html>`, of `<body>` or of the script's own tag. */
const TRACES =
  '[data-city],[data-city-messages],[data-city-strategy-goals],[data-city-news-list],[data-city-eu-flag],[data-city-ukrainian-heart]';

/** To look through a large page takes a millisecond, and some pages change all the time. */
const PAUSE_MS = 100;

/** Loads the other ways in when the page has a trace of them, now or later. Most pages have none. */
export function watchForWaysIn(): void {
  if (document.querySelector(TRACES)) {
    import('./ways-in.js').catch(() => undefined);
    return;
  }
  new MutationObserver((_records, observer) => {
    observer.disconnect();
    setTimeout(watchForWaysIn, PAUSE_MS);
  }).observe(document, { childList: true, subtree: true });
}
