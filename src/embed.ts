// The one file for a page: all tags, and the other ways to put one into a page.
// First, so that it knows of the page's own messages before an element can show others.
import './embed/page-settings.js';
import './define/strategy-goals.js';
import './define/news-list.js';
import './define/eu-flag.js';
import './define/ukrainian-heart.js';
import { watchForWaysIn } from './embed/watch.js';
import { register, VERSION } from './embed/registration.js';

const script = { version: VERSION, address: import.meta.url };
const first = register(script);
if (first === script) {
  watchForWaysIn();
} else if (first.version !== VERSION) {
  import('./embed/webmaster-report.js')
    .then(({ tellSecondVersion }) => tellSecondVersion(first, script))
    .catch(() => undefined);
}
