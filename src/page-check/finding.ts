/**
 * - `error`: something is not shown, or cannot work
 * - `warning`: it works, but not as it should
 * - `hint`: it may be meant
 */
export type Severity = 'error' | 'warning' | 'hint';

/** How our code got into the page. */
export type MarkupCode =
  | 'nothing-here'
  | 'escaped-tag'
  | 'code-on-show'
  | 'emptied-tag'
  | 'misspelt-tag'
  | 'misspelt-attribute'
  | 'curly-quotes'
  | 'misspelt-placeholder'
  | 'waiting-placeholder'
  | 'no-source'
  | 'no-languages'
  | 'hidden-element';

/** What the page around our tags does to them. */
export type PageCode =
  | 'script-twice'
  | 'two-scripts'
  | 'two-versions'
  | 'file-page'
  | 'no-page-language'
  | 'misspelt-language'
  | 'unknown-language'
  | 'missing-language'
  | 'skipped-heading'
  | 'duplicate-id'
  | 'plans-without-id';

/** What is wrong with the messages that the page sets itself. */
export type MessagesCode = 'messages-not-json' | 'messages-left-out';

/** What a server answers when it is asked for a source. */
export type SourceCode =
  | 'bad-address'
  | 'mixed-content'
  | 'csp'
  | 'cors'
  | 'redirected-away'
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'slow'
  | 'too-large'
  | 'not-found'
  | 'forbidden'
  | 'server-error'
  | 'bad-status'
  | 'login-page'
  | 'web-page'
  | 'content-type'
  | 'garbled-text'
  | 'no-entries';

export type FindingCode = MarkupCode | PageCode | MessagesCode | SourceCode;

/** One thing that is wrong on a page, as a code and its parameters; each reader gets the sentence. */
export interface Finding<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** Where on the page, for whoever wants to see it. */
  readonly element?: Element | undefined;
  /** The source that it is about, where it is about one. */
  readonly address?: string | undefined;
  readonly params: Readonly<Record<string, string | number>>;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** The worst first; those that are equally bad stay in their order. */
export const bySeverity = (a: Finding, b: Finding): number => RANK[a.severity] - RANK[b.severity];
