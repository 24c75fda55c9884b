import type { Issue, Parsed } from '../model/issue.js';

/** What a file holds, in the fields that `parseStrategy` and `parseNews` know, not checked yet. */
export interface Read extends Parsed<unknown> {
  /** Says where an issue is in the file, where that is not written in these fields. */
  readonly locate?: (issue: Issue) => Issue;
}

/** Reports what is wrong at a place, which is written as the format calls it. */
export type ReportAt = (code: Issue['code'], path: string, params?: Issue['params']) => void;

/** A file that is in none of our formats. */
export const failure = (code: Issue['code'], params: Issue['params'] = {}): Read => ({
  issues: [{ code, path: '', params }],
});
