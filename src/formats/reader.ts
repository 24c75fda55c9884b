import type { Issue, Parsed, ParseOptions } from '../model/issue.js';

/** A file as it came. */
export interface Source {
  readonly body: Blob;
  readonly headers: { get(name: string): string | null };
  /** Its address. */
  readonly url: string;
}

export type Parse<T> = (document: unknown, options: ParseOptions) => Parsed<T>;

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
