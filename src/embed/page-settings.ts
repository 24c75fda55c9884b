// What a page can ask of each of our files: words of its own, and the page check.
import { page } from '../localization/core/page-messages.js';
import { findPageMessages } from '../localization/dom/find-page-messages.js';

page.messages = findPageMessages()?.then((blocks) => blocks?.createPageL10n);

// For an author who wants to know what is wrong: `?city-check`, or `data-city-check` at the script. A link
// (`#…`) or a post opens it for nobody.
if (/[?&]city-check\b/.test(location.search) || document.querySelector('script[data-city-check]')) {
  void import('../page-check/page-check.js');
}
