import { loaders } from './generated/goal-news-loaders.js';
import { templates } from './generated/pl.goal-news.js';
import { createTextSet } from './text-set.js';

/** The texts around the news in a plan, for the pages that have them. */
export const goalNewsTexts = createTextSet(templates, loaders);
