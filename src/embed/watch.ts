/** A placeholder, or a setting of the script: of `<html>`, of `<body>` or of the script's own tag. */
const TRACES =
  '[data-city],[data-city-strategy-goals],[data-city-news-list],[data-city-eu-flag],[data-city-ukrainian-heart]';

/** Loads the other ways in when the page has a trace of them, now or later. Most pages have none. */
export function watchForWaysIn(): void {
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();

  function look(): void {
    if (!document.querySelector(TRACES)) return;
    observer.disconnect();
    import('./ways-in.js').catch(() => undefined);
  }
}
