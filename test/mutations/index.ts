import { announcementMutations } from './announcements.js';
import { contrastMutations } from './contrast.js';
import { focusMutations } from './focus.js';
import { graphicsMutations } from './graphics.js';
import { keyboardMutations } from './keyboard.js';
import { languageMutations } from './language.js';
import { linkMutations } from './links.js';
import { loadingMutations } from './loading.js';
import { mediaMutations } from './media.js';
import type { MutationsByTheme } from './mutation.js';
import { nameMutations } from './names.js';
import { newsMutations } from './news.js';
import { plainLanguageMutations } from './plain-language.js';
import { searchMutations } from './search.js';
import { structureMutations } from './structure.js';

/** All of them, by theme, in the order of docs/accessibility/mutations.md. */
export const mutations: MutationsByTheme = {
  Structure: structureMutations,
  'Names and states': nameMutations,
  Keyboard: keyboardMutations,
  Focus: focusMutations,
  Language: languageMutations,
  Loading: loadingMutations,
  Announcements: announcementMutations,
  Contrast: contrastMutations,
  'Forced colours, print, motion, small windows': mediaMutations,
  News: newsMutations,
  Graphics: graphicsMutations,
  'Plain language': plainLanguageMutations,
  Search: searchMutations,
  'Links into a plan': linkMutations,
};
