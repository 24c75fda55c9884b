import type { Issue } from '../../model/issue.js';
import { issueSentences } from './issue-sentences.js';
import type { L10n } from './l10n.js';

const reported = new Set<string>();

/**
 * Tells the author of the data, on the console, what is wrong in them: once per source, however
 * many elements show it. Loaded only when there is something to say.
 */
export async function reportIssues(
  source: string,
  issues: readonly Issue[],
  l10n: L10n,
): Promise<void> {
  const key = JSON.stringify([source, issues]);
  if (reported.has(key)) return;
  reported.add(key);
  const sentences = await issueSentences(issues, l10n);
  console.warn([`city-elements: ${source}`, ...sentences].join('\n'));
}
