// The feeds that need a parser of HTML or XML: one file, loaded with the parser. Taken one by one, they would
// put the parser into what every other format loads too.
export { readHtml, readText } from './html-text.js';
export { readPosts } from './wordpress.js';
export { readXml } from './xml.js';
