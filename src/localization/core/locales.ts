import { loaders } from './generated/loaders.js';
import { templates } from './generated/pl.js';
import { createTextSet } from './text-set.js';

/** What every citizen may get to read. */
export const citizenTexts = createTextSet(templates, loaders);

export const findL10n = citizenTexts.find;
export const loadL10n = citizenTexts.load;
