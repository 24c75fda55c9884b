// The pages of the documentation: all of it can be read without this script.
import '../switches.js';
import { copyButtons, focusWhatScrolls } from './code-blocks.js';
import { searchBox } from './search-box.js';

const docs = document.querySelector<HTMLElement>('.docs');
const box = docs?.querySelector<HTMLElement>('search');
if (docs && box) searchBox(box, new URL(docs.dataset['root'] ?? './', location.href));
copyButtons(document.querySelectorAll('article pre'));
focusWhatScrolls(document.querySelectorAll('article :is(pre, .wide)'));
