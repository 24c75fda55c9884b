import type { L10n } from '../localization/core/l10n.js';

/**
 * - `error`: something is not shown, or cannot work
 * - `warning`: it works, but not as it should
 * - `hint`: it may be meant
 */
export type Severity = 'error' | 'warning' | 'hint';

/** What a sentence names: a tag, an address, a number. */
export type Params = Readonly<Record<string, string | number>>;

/** A place where a rule is broken. */
export interface Found<P extends Params = Params> {
  readonly params: P;
  /** Where on the page, for whoever wants to see it. */
  readonly element?: Element | undefined;
  /** Where it is not that of the rule. */
  readonly severity?: Severity;
}

/** What a webmaster reads. */
export interface Advice {
  /** What is wrong, and where. */
  readonly what: string;
  /** What to do about it. */
  readonly fix: string;
  /** To be copied; the same in every language. */
  readonly code?: string;
}

/** One thing that can be wrong, and its words. */
export interface Rule<Subject, P extends Params = Params> {
  readonly severity: Severity;
  check(subject: Subject): Found<P>[] | Promise<Found<P>[]>;
  /** Messages: whoever shows them fills in the params. */
  say(l10n: L10n, params: P): Advice;
}

/** Rules for one kind of subject. Each is typed by the params that its `check` finds. */
export const rulesFor =
  <Subject>() =>
  <P extends Params>(rule: Rule<Subject, P>): Rule<Subject, P> =>
    rule;
