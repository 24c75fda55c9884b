import type { L10n } from '../../localization/core/l10n.js';
import type { Issue } from '../../model/issue.js';

/** Reports what is wrong in a source. Who cannot load the sentences still finds the issues themselves. */
export function tellAuthor(source: string, issues: readonly Issue[], l10n: L10n | undefined): void {
  if (issues.length === 0 || !l10n) return;
  import('../../localization/core/author-report.js').then(
    ({ reportIssues }) => reportIssues(source, issues, l10n),
    () => undefined,
  );
}
