import { DEFAULT_LANGUAGE } from '../../src/localization/core/default-language.js';
import { loaders } from '../../src/localization/core/generated/loaders.js';

/** Every language that the elements speak: what is tested in all of them follows `locales/`. */
export const ourLanguages: readonly string[] = [DEFAULT_LANGUAGE, ...Object.keys(loaders)];
