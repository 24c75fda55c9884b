import type { Issue } from '../../model/issue.js';

const reported = new Set<string>();

/**
 * Tells the author of the data, on the console, what is wrong in them: once per source, however
 * many elements show it. The sentences are loaded only when there is something to say.
 */
export async function reportIssues(
  source: string,
  issues: readonly Issue[],
  language: string,
): Promise<void> {
  const key = JSON.stringify([source, issues]);
  if (issues.length === 0 || reported.has(key)) return;
  reported.add(key);
  const { issueSentences } = await import('../../localization/core/issue-sentences.js');
  const sentences = await issueSentences(issues, language);
  console.warn([`city-elements: ${source}`, ...sentences].join('\n'));
}
