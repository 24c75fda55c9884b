import { checkNews, checkStrategy } from '../model/check.js';
import {
  untranslatedTexts,
  type DocumentKind,
  type Untranslated,
} from '../model/check/untranslated.js';
import { walkGoals } from '../model/goal-tree.js';
import type { Issue } from '../model/issue.js';
import { parseNews } from '../model/news.js';
import { parseStrategy } from '../model/strategy.js';
import { explainKind } from './other-formats.js';
import type { Read } from './reader.js';

/** All that is wrong in a file, and how much of it can be shown. */
export interface Checked {
  /** With places in the file. */
  readonly issues: readonly Issue[];
  readonly untranslated: readonly Untranslated[];
  /** Goals of all levels, or news; missing if nothing can be read. */
  readonly count?: number | undefined;
}

interface CheckOptions {
  /** What relative addresses are resolved against. */
  readonly base?: string | undefined;
  /** The languages that the file has to serve, besides those that it uses. */
  readonly languages: readonly string[];
}

/** Checks what a file holds: for the page check, and for the command line. */
export function checkRead(
  { value, issues, locate }: Read,
  kind: DocumentKind,
  { base, languages }: CheckOptions,
): Checked {
  if (value === undefined) return { issues, untranslated: [] };
  const check = kind === 'strategy' ? checkStrategy : checkNews;
  const wrong = explainKind(value, check(value, { base }));
  return {
    issues: [...issues, ...(locate ? wrong.map(locate) : wrong)],
    untranslated: untranslatedTexts(kind, value, languages),
    count: countEntries(kind, value),
  };
}

function countEntries(kind: DocumentKind, document: unknown): number | undefined {
  if (kind === 'news') return parseNews(document).value?.items.length;
  const { value } = parseStrategy(document);
  return value && [...walkGoals(value.goals)].length;
}
