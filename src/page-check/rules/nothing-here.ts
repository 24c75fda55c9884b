import { cmsOf } from '../cms.js';
import type { Finding } from '../finding.js';
import type { Page } from '../page.js';
import { escapedTags } from './escaped-tags.js';
import { misspeltTags } from './misspelt-tags.js';
import { placeholders } from './placeholders.js';

/** The script is here, or nobody would ask; but what it should show was taken out of the page. */
export function nothingHere(page: Page): Finding[] {
  if (page.ours.length > 0) return [];
  // What arrived in another form is told of by its name.
  const arrived = [escapedTags, misspeltTags, placeholders].some((rule) => rule(page).length > 0);
  if (arrived) return [];
  return [{ code: 'nothing-here', severity: 'error', params: { cms: cmsOf(page.root) } }];
}
