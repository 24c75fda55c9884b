import type { Issue } from '../../model/issue.js';
import type { WebmasterSentence } from './console.js';

// What authors and webmasters are told on the console. What tells them is loaded only when there is
// something to say.

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
  void loadConsole().then((console) => console?.tellIssues(source, issues, language));
}

/**
 * Tells the webmaster what the page could do better.
 *
 * @param about the subject: nothing is reported twice about it
 */
export function reportToWebmaster(
  language: string,
  about: string,
  sentence: WebmasterSentence,
): void {
  void loadConsole().then((console) => console?.tellWebmaster(language, about, sentence));
}

/** Where it cannot be loaded, perhaps it can be the next time. */
const loadConsole = () => import('./console.js').catch(() => undefined);
