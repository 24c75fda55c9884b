import { loaders } from './generated/doctor-loaders.js';
import { templates } from './generated/pl.doctor.js';
import { createTextSet } from './text-set.js';

/** The texts of the page check, for those who ask for it. */
export const doctorTexts = createTextSet(templates, loaders);
