// The one file for a page: all tags, and the other ways to put one into a page.
// First, so that it knows of the page's own messages before an element can show others.
import { watchForWaysIn } from './embed/watch.js';
import './define/strategy-goals.js';
import './define/news-list.js';
import './define/eu-flag.js';
import './define/ukrainian-heart.js';
import { register, VERSION } from './embed/registration.js';
import { reportToWebmaster } from './localization/core/report.js';
import { nearestLanguage } from './localization/dom/language.js';

const script = { version: VERSION, address: import.meta.url };
const first = register(script);
if (first === script) {
  watchForWaysIn();
} else if (first.version !== VERSION) {
  reportToWebmaster(nearestLanguage(document.documentElement), VERSION, (words, l10n) =>
    words.secondVersion(l10n, first, script),
  );
}
