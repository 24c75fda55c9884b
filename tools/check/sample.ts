import { execFileSync } from 'node:child_process';

/** Set in CI, where each commit runs a part of what is slow. Run all of it if you change it. */
export const isSample = process.env['CITY_ELEMENTS_SAMPLE'] === '1';

const git = (...words: string[]): string => {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    // No repository, or a commit without one before it.
    return '';
  }
};

/**
 * Whether the thing at this place of a list is in the sample, one of so many. It depends on the commit
 * alone: the same commit runs the same ones, and the next one most likely others.
 */
export const isInSample = (index: number, oneOf: number): boolean =>
  index % oneOf === parseInt(git('rev-parse', 'HEAD').slice(0, 8) || '0', 16) % oneOf;

/** The files that the last commit, or merge, has changed. */
export const changedFiles = (): ReadonlySet<string> =>
  new Set(git('diff', '--name-only', 'HEAD~1', 'HEAD').split('\n').filter(Boolean));
