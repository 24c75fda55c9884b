import { noEntriesWords } from '../../localization/core/words/check-words.js';
import type { DocumentKind } from '../../model/check/untranslated.js';
import { rulesFor } from '../rule.js';

/** A document that has been read. The model says what is wrong inside it (`model/check.ts`). */
export interface ReadDocument {
  readonly kind: DocumentKind;
  /** Goals of all levels, or news; missing if nothing can be shown. */
  readonly count: number | undefined;
}

const documentRule = rulesFor<ReadDocument>();

export const documentRules = {
  'no-entries': documentRule({
    severity: 'warning',
    check: ({ kind, count }) => (count === 0 ? [{ params: { kind } }] : []),
    say: (l10n, { kind }) => noEntriesWords(kind, l10n),
  }),
};
