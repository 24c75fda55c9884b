import { loaders } from './generated/plain-loaders.js';
import { templates } from './generated/pl.plain.js';
import { createTextSet } from './text-set.js';

/** The texts of the switch to plain language, for the plans that have it. */
export const plainTexts = createTextSet(templates, loaders);
