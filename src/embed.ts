// The one file for a page: the four tags. The language comes first, because a tag that stands on the
// page already is rendered as soon as it is defined.
import './localization/core/polish.js';
import './define/strategy-goals.js';
import './define/news-list.js';
import './define/eu-flag.js';
import './define/ukrainian-heart.js';
