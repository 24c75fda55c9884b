import { loadAuthorL10n } from '../../localization/core/locales.js';
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
  const [{ issueSentence }, l10n] = await Promise.all([
    import('../../localization/core/issue-sentences.js'),
    loadAuthorL10n(language),
  ]);
  const sentences = issues.map((issue) => issueSentence(l10n, issue));
  console.warn([`city-elements: ${source}`, ...sentences].join('\n'));
}
