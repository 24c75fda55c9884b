/** What can be wrong in the translators' files, or between them and the code. */
export type ProblemCode =
  // The file
  | 'not-xml'
  | 'lone-ampersand'
  | 'not-xliff'
  | 'wrong-language'
  // A unit
  | 'duplicate-unit'
  | 'unused-unit'
  | 'missing-unit'
  | 'outdated'
  | 'empty'
  | 'unfinished'
  | TextProblemCode
  // The project
  | 'source-unreadable'
  | 'source-cannot-be-shown'
  | 'no-messages'
  | 'too-few-messages'
  | 'missing-file'
  | 'bad-tag'
  | 'known-language'
  | 'stale-module'
  | 'stale-status';

/** What can be wrong in the words of a translation. */
type TextProblemCode =
  | 'inline-tag'
  | 'escaped-twice'
  | 'edge-space'
  | 'same-as-source'
  | 'malformed'
  | 'missing-argument'
  | 'unknown-argument'
  | 'missing-plural-form'
  | 'unknown-plural-form'
  | 'cannot-be-shown';

/** A code and not a sentence, so that it can be told in the translator's language. */
export interface Problem {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly unit?: string;
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string>>;
}

export type TextProblem = Pick<Problem, 'params'> & { readonly code: TextProblemCode };
