// The one file for a page: the four tags, and the other ways to put one into a page.
import './define/strategy-goals.js';
import './define/news-list.js';
import './define/eu-flag.js';
import './define/ukrainian-heart.js';
import { register } from './embed/registration.js';
import { VERSION } from './embed/version.js';
import { watchForWaysIn } from './embed/watch.js';

const own = { version: VERSION, address: import.meta.url };
const inForce = register(own);
if (inForce === own) watchForWaysIn();
else if (inForce.version !== VERSION) {
  void import('./embed/second-version.js').then(({ warn }) => warn(inForce, own));
}
