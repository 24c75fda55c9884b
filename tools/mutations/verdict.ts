import type { Outcome } from './outcome.js';

/** Whether a change was noticed, and by what, or why not. */
export interface Verdict {
  readonly isKilled: boolean;
  readonly reason: string;
}

/**
 * @param before what came of the test without the change
 * @param after what came of it with the change
 */
export function verdictOn(before: Outcome, after: Outcome): Verdict {
  if (before.kind !== 'passed') {
    return { isKilled: false, reason: `The test is not green without the change: ${before.why}` };
  }
  switch (after.kind) {
    case 'passed':
      return { isKilled: false, reason: 'The test stays green.' };
    case 'broke':
      return { isKilled: false, reason: `The test breaks before it can tell: ${after.why}` };
    case 'failed':
      return { isKilled: true, reason: after.why };
  }
}
