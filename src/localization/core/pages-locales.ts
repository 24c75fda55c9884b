import { loaders } from './generated/pages-loaders.js';
import { templates } from './generated/pl.pages.js';
import { createTextSet } from './text-set.js';

/** The texts of news on several pages, for the feeds that have them. */
export const pagesTexts = createTextSet(templates, loaders);
