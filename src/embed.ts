// The one file for a page: the four tags, and the other ways to put one into a page.
import './localization/dom/find-page-messages.js';
import './define/strategy-goals.js';
import './define/news-list.js';
import './define/eu-flag.js';
import './define/ukrainian-heart.js';
import { register } from './embed/registration.js';
import { VERSION } from './embed/version.js';
import { watchForWaysIn } from './embed/watch.js';

if (register({ version: VERSION, address: import.meta.url })) watchForWaysIn();
else import('./embed/second-version.js').catch(() => undefined);

// For an author who wants to know what is wrong: `?city-check`, or `data-city-check` at the script.
if (/[?&]city-check\b/.test(location.href) || document.querySelector('[data-city-check]')) {
  void import('./doctor/start.js');
}
