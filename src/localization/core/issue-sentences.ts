import type { Issue } from '../../model/issue.js';
import { authorTexts } from './generated/author.js';
import type { L10n } from './l10n.js';
import { issueWords } from './words/issue-words.js';

/**
 * Writes issues out for the author of the data: where each is, what is wrong, and what to do. In
 * English if there is no translation.
 */
export async function issueSentences(
  issues: readonly Issue[],
  language: string,
): Promise<string[]> {
  const l10n = await authorTexts.load(language);
  return issues.map(({ code, path, params, more }) => {
    const short = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? shorten(value) : value,
    ]);
    const sentence = issueWords[code](l10n, Object.fromEntries(short) as Issue['params']);
    const whole = [shorten(path), sentence].filter(Boolean).join(': ');
    return more ? `${whole} ${moreOfKind(more, l10n)}` : whole;
  });
}

/** A path into a deep plan, an address or a word may be longer than anyone reads. */
const LONGEST = 200;

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const half = LONGEST / 2;
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}

const moreOfKind = (n: number, { msg, format }: L10n): string =>
  format(
    msg('And {n} more of the same kind.', {
      id: 'issue.more',
      desc: 'Author: after the sentence about the last mistake of a kind that is listed; {n} are not.',
    }),
    { n },
  );
