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
export function verdictOn(before: Outcome | undefined, after: Outcome | undefined): Verdict {
  if (before?.kind !== 'passed') {
    return { isKilled: false, reason: `The test is not green without the change: ${before?.why ?? ''}` };
  }
  if (after?.kind === 'passed') return { isKilled: false, reason: 'The test stays green.' };
  if (after?.kind !== 'failed') {
    return { isKilled: false, reason: `The test breaks before it can tell: ${after?.why ?? ''}` };
  }
  return { isKilled: true, reason: after.why };
}
