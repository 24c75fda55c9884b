// The one file for a page: the four tags.
import './define/strategy-goals.js';
import './define/news-list.js';
import './define/eu-flag.js';
import './define/ukrainian-heart.js';
