// The pages of the documentation: all of it can be read without this script.
import '../switches.js';
import { copyButtons, focusWhatScrolls } from './code-blocks.js';
import { liveExamples } from './live-examples.js';
import { searchBox } from './search-box.js';

// A link from a page in several languages leads to the English page, and says which language it wants.
const wanted = new URL(location.href).searchParams.get('lang');
const other = document.querySelector<HTMLAnchorElement>('a.other');
if (other?.hreflang === wanted) location.replace(other.href + location.hash);

const docs = document.querySelector<HTMLElement>('.docs');
const root = new URL(docs?.dataset['root'] ?? './', location.href);
const box = docs?.querySelector<HTMLElement>('search');
if (box) searchBox(box, root);
copyButtons(document.querySelectorAll('article pre'));
focusWhatScrolls(document.querySelectorAll('article :is(pre, .wide)'));
void liveExamples([...document.querySelectorAll<HTMLElement>('article .live pre')], root);
