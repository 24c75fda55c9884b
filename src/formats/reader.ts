import type { Issue, Parsed, ParseOptions } from '../model/issue.js';

/** A file as it was loaded. */
export interface Source {
  readonly body: Blob;
  readonly headers: { get(name: string): string | null };
  /** Its address. */
  readonly url: string;
}

export type Parse<T> = (document: unknown, options: ParseOptions) => Parsed<T>;

/** The content of a file in the fields of `parseStrategy` or `parseNews`, not yet checked. */
export interface Read extends Parsed<unknown> {
  /** Translates the place of an issue into the file, if the file does not have these fields. */
  readonly locate?: (issue: Issue) => Issue;
}

/** Reports what is wrong at a place, which is named in the terms of the format. */
export type ReportAt = (code: Issue['code'], path: string, params?: Issue['params']) => void;

/** A file in none of our formats. */
export const failure = (code: Issue['code'], params: Issue['params'] = {}): Read => ({
  issues: [{ code, path: '', params }],
});
