import type { Parsed, ParseOptions } from '../model/issue.js';

/** A file as it was loaded. */
export interface Source {
  readonly body: Blob;
  readonly headers: { get(name: string): string | null };
  /** Its address. */
  readonly url: string;
}

export type Parse<T> = (document: unknown, options: ParseOptions) => Parsed<T>;
