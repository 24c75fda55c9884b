// "Build your snippet": the code for a page, made from the table of our tags.
import '../switches.js';
import '../../src/define/eu-flag.js';
import '../../src/define/news-list.js';
import '../../src/define/strategy-goals.js';
import '../../src/define/ukrainian-heart.js';
import { BuilderPage } from './builder-page.js';

new BuilderPage();
