import type { L10n } from '../localization/core/l10n.js';
import type { Severity } from '../model/severity.js';

/** What a sentence names: a tag, an address, a number. */
export type Params = Readonly<Record<string, string | number>>;

/** A place where a rule is broken. */
export interface Found<P extends Params = Params> {
  readonly params: P;
  /** Where to look on the page. */
  readonly element?: Element | undefined;
  /** If it differs from that of the rule. */
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

/** One thing that can be wrong, and how the author is told. */
export interface Rule<Subject, P extends Params = Params> {
  readonly severity: Severity;
  check(subject: Subject): Found<P>[] | Promise<Found<P>[]>;
  /** Returns messages; `advise` fills in the params. */
  say(l10n: L10n, params: P): Advice;
}

/** Types a rule: its `say` gets the params that its `check` finds. */
export const rulesFor =
  <Subject>() =>
  <P extends Params>(rule: Rule<Subject, P>): Rule<Subject, P> =>
    rule;
