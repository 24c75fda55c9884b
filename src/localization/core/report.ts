import type { Issue } from '../../model/issue.js';
import type { L10n } from './l10n.js';
import type * as WebmasterWords from './words/webmaster-words.js';

// What authors and webmasters are told on the console, once each. The words are loaded only when there
// is something to say.

const told = new Set<string>();

/**
 * Tells the author of the data what is wrong in them, however many elements show it.
 *
 * @param source the address of the data, or another way to find them
 * @param language missing while it is not known yet: then nothing is reported
 */
export function reportIssues(
  source: string,
  issues: readonly Issue[],
  language: string | undefined,
): void {
  if (issues.length === 0 || language === undefined) return;
  tellOnce(JSON.stringify([source, issues]), async () => {
    const { issueSentences } = await import('./words/issue-words.js');
    return [source, ...(await issueSentences(issues, language))].join('\n');
  });
}

/**
 * Tells the webmaster what the page could do better.
 *
 * @param about the subject: nothing is reported twice about it
 */
export function reportToWebmaster(
  language: string,
  about: string,
  sentence: (words: typeof WebmasterWords, l10n: L10n) => string,
): void {
  tellOnce(about, async () => {
    const words = await import('./words/webmaster-words.js');
    return sentence(words, await words.webmasterTexts.load(language));
  });
}

function tellOnce(about: string, say: () => Promise<string>): void {
  if (told.has(about)) return;
  told.add(about);
  say().then(
    (words) => console.warn(`city-elements: ${words}`),
    // The words could not be loaded; perhaps they can be the next time.
    () => told.delete(about),
  );
}
