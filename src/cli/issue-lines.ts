import { issueSentences } from '../localization/core/words/issue-words.js';
import { moreOfKind } from '../localization/core/words/check-command-words.js';
import type { L10n } from '../localization/core/l10n.js';
import type { Issue, IssueCode } from '../model/issue.js';

/** A file with a thousand mistakes of one kind has one cause. */
const MOST_OF_KIND = 20;
/** A path into a deep plan is cut in its middle. */
const LONGEST_PATH = 120;

export interface FewIssues {
  readonly issues: readonly Issue[];
  /** How many more there are of a kind. */
  readonly more: ReadonlyMap<IssueCode, number>;
}

/** The first issues of each kind: data of 3 MB can have 100 MB of them. */
export function firstOfEachKind(issues: readonly Issue[]): FewIssues {
  const counts = new Map<IssueCode, number>();
  const first = issues.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_OF_KIND;
  });
  const more = [...counts]
    .map(([code, count]) => [code, count - MOST_OF_KIND] as const)
    .filter(([, count]) => count > 0);
  return { issues: first, more: new Map(more) };
}

/** Sentences about the issues of a file, not too many. */
export async function issueLines(issues: readonly Issue[], texts: L10n): Promise<string[]> {
  const few = firstOfEachKind(issues);
  const sentences = await sentencesOf(few.issues, texts.requested);
  return few.issues.flatMap((issue, index) => {
    const more = few.issues.findLastIndex(({ code }) => code === issue.code) === index;
    const rest = more ? few.more.get(issue.code) : undefined;
    return [sentences[index] ?? '', ...(rest ? [moreOfKind(rest, texts)] : [])];
  });
}

/** Each with its path, if that is not too long to be read. */
export const sentencesOf = (issues: readonly Issue[], language: string): Promise<string[]> =>
  issueSentences(
    issues.map((issue) => ({ ...issue, path: shortPath(issue.path) })),
    language,
  );

function shortPath(path: string): string {
  if (path.length <= LONGEST_PATH) return path;
  const half = LONGEST_PATH / 2;
  return `${path.slice(0, half)}…${path.slice(-half)}`;
}
