import type { Issue, IssueCode } from './issue.js';

/**
 * - `error`: something is not shown, or cannot work
 * - `warning`: it works, but not as it should
 * - `hint`: it may be intended
 */
export type Severity = 'error' | 'warning' | 'hint';

/** Each of these leaves out something of a file whose other parts are shown. */
const LEFT_OUT: readonly IssueCode[] = [
  'missing',
  'wrong-type',
  'unsafe-url',
  'duplicate-id',
  'left-out-date',
  'too-deep',
  'too-many',
  'cut-off',
  'letters',
  'line-left-out',
  'words-left-out',
  'link-left-out',
  'picture-left-out',
];

/** @param isShown whether anything of the file is */
export const severityOfIssue = ({ code }: Issue, isShown: boolean): Severity =>
  !isShown || LEFT_OUT.includes(code) ? 'error' : 'warning';
