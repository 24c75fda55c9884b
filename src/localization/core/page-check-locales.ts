import { loaders } from './generated/page-check-loaders.js';
import { templates } from './generated/pl.page-check.js';
import { createTextSet } from './text-set.js';

/** The texts of the page check, for those who ask for it. */
export const pageCheckTexts = createTextSet(templates, loaders);
