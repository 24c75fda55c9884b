import { loaders } from './generated/controls-loaders.js';
import { templates } from './generated/pl.controls.js';
import { createTextSet } from './text-set.js';

/** The texts of the controls, for the pages that have them. */
export const controlsTexts = createTextSet(templates, loaders);
