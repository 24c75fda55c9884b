import { sightAndTouch } from './planted/looks.js';
import { headings, names } from './planted/names.js';
import type { PlantedDefect } from './planted/planted-defect.js';
import { keyboard, rolesAndStates } from './planted/roles.js';
import { language, structure } from './planted/structure.js';

export const plantedDefects: readonly PlantedDefect[] = [
  ...names,
  ...headings,
  ...rolesAndStates,
  ...keyboard,
  ...structure,
  ...language,
  ...sightAndTouch,
];
