import type { Finding } from './finding.js';
import type { Page } from './page.js';
import { curlyQuotes } from './rules/curly-quotes.js';
import { emptiedTags } from './rules/emptied-tags.js';
import { escapedTags } from './rules/escaped-tags.js';
import { filePage } from './rules/file-page.js';
import { headings } from './rules/headings.js';
import { hiddenElements } from './rules/hidden-elements.js';
import { ids } from './rules/ids.js';
import { messageBlocks } from './rules/message-blocks.js';
import { misspeltAttributes } from './rules/misspelt-attributes.js';
import { misspeltTags } from './rules/misspelt-tags.js';
import { missingSources } from './rules/missing-sources.js';
import { nothingHere } from './rules/nothing-here.js';
import { pageLanguage } from './rules/page-language.js';
import { placeholders } from './rules/placeholders.js';
import { scripts } from './rules/scripts.js';

const rules: readonly ((page: Page) => Finding[] | Promise<Finding[]>)[] = [
  filePage,
  nothingHere,
  escapedTags,
  emptiedTags,
  misspeltTags,
  placeholders,
  curlyQuotes,
  misspeltAttributes,
  missingSources,
  messageBlocks,
  (page) => scripts(page),
  pageLanguage,
  headings,
  ids,
  hiddenElements,
];

/** What is wrong with a page that needs no request to be seen. */
export const checkPage = async (page: Page): Promise<Finding[]> =>
  (await Promise.all(rules.map(async (rule) => rule(page)))).flat();
