import { everybodyTexts } from '../../src/localization/core/generated/everybody.js';

/** Every language that the elements speak: what is tested in all of them follows `locales/`. */
export const ourLanguages: readonly string[] = everybodyTexts.languages;
