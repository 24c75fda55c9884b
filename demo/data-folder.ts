// From a folder beside this one: where the site is built, this module is in another, and the data are
// not. And not as a literal in `new URL()`, which the bundler takes for a file.
const folder = '../demo/data/';

/** Where the data of the demo are. */
export const demoData = new URL(folder, import.meta.url).href;
