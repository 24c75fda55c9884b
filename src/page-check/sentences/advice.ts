/** A finding for people. */
export interface Advice {
  /** What is wrong, and where. */
  readonly what: string;
  /** What to do about it. */
  readonly mend: string;
  /** To be copied; the same in every language. */
  readonly code?: string | undefined;
}
