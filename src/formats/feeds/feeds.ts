// The feeds that need a parser of HTML or XML: one file, which is loaded with the parser.
export { readHtml } from './html-text.js';
export { readPosts } from './wordpress.js';
export { readXml } from './xml.js';
