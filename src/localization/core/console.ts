import type { Issue } from '../../model/issue.js';
import type { L10n } from './l10n.js';
import { issueSentences } from './issue-sentences.js';
import {
  badSelector,
  otherSite,
  pageCheckHint,
  secondVersion,
  webmasterTexts,
  xmlPage,
} from './words/webmaster-words.js';

const webmasterWords = { badSelector, otherSite, secondVersion, xmlPage };

/** Made of the words for webmasters, which come later. */
export type WebmasterSentence = (words: typeof webmasterWords, l10n: L10n) => string;

/** How much is remembered as told: a page that stays open for days may load anew each minute. */
const MOST_TOLD = 500;

const told = new Set<string>();

/** Tells the author of some data what is wrong in them, once. */
export function tellIssues(source: string, issues: readonly Issue[], language: string): void {
  tellOnce(JSON.stringify([source, issues], begin), async () => {
    const lines = [source, ...(await issueSentences(issues, language))];
    if (!isCheckNamed && hasPageCheck()) {
      isCheckNamed = true;
      lines.push(pageCheckHint(await webmasterTexts.load(language)));
    }
    return lines.join('\n');
  });
}

let isCheckNamed = false;

/** It is in the folder that webmasters upload, and not in the modules for bundlers. */
function hasPageCheck(): boolean {
  const { document } = globalThis as { document?: { querySelector(selector: string): unknown } };
  return Boolean(document?.querySelector('script[src*="city-elements"]'));
}

/** Enough of each text to tell it from others: what is remembered may hold a whole file. */
const begin = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.slice(0, 200) : value;

/** Tells the webmaster something about a subject, once. */
export function tellWebmaster(language: string, about: string, sentence: WebmasterSentence): void {
  tellOnce(about, async () => sentence(webmasterWords, await webmasterTexts.load(language)));
}

function tellOnce(about: string, say: () => Promise<string>): void {
  if (told.has(about)) return;
  if (told.size === MOST_TOLD) told.clear();
  told.add(about);
  void say().then((words) => console.warn(`city-elements: ${words}`));
}
