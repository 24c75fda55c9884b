import { rulesFor } from '../rule.js';
import type { DocumentKind } from '../sources/untranslated.js';

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
    say: ({ msg }, params) =>
      params.kind === 'news'
        ? {
            what: msg('The file has been read, but there is no news in it.', {
              id: 'page-check.no-news',
              desc: 'Page check.',
            }),
            fix: msg('Add news to the list “items”, or check that it is the right file.', {
              id: 'page-check.no-news.fix',
              desc: 'Page check.',
            }),
          }
        : {
            what: msg('The file has been read, but there is no goal in it.', {
              id: 'page-check.no-goals',
              desc: 'Page check.',
            }),
            fix: msg('Add goals to the list “goals”, or check that it is the right file.', {
              id: 'page-check.no-goals.fix',
              desc: 'Page check.',
            }),
          },
  }),
};
