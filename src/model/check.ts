import { checkNewsContent } from './check/news.js';
import { checkStrategyContent } from './check/strategy.js';
import { collectIssues, type Issue, type ParseOptions, type Report } from './issue.js';
import { parseNews } from './news.js';
import { parseStrategy } from './strategy.js';

/**
 * Everything that is wrong in a strategy: what cannot be shown, and what can be shown but should be
 * fixed, such as a number that is used twice.
 */
export const checkStrategy = (input: unknown, options?: ParseOptions): readonly Issue[] => [
  ...parseStrategy(input, options).issues,
  ...issuesOf(checkStrategyContent, input),
];

/** The same for a JSON Feed: a text alternative that is a file name, for instance. */
export const checkNews = (input: unknown, options?: ParseOptions): readonly Issue[] => [
  ...parseNews(input, options).issues,
  ...issuesOf(checkNewsContent, input),
];

function issuesOf(check: (input: unknown, report: Report) => void, input: unknown): Issue[] {
  const { issues, report } = collectIssues();
  check(input, report);
  return issues;
}
