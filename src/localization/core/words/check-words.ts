import type { DocumentKind, Untranslated } from '../../../model/check/untranslated.js';
import type { Severity } from '../../../model/severity.js';
import type { L10n } from '../l10n.js';

// What the page check and the command line say about a file in the same words.

export function severityWord(severity: Severity, { msg }: L10n): string {
  switch (severity) {
    case 'error':
      return msg('Error', { id: 'page-check.error', desc: 'Page check: before a finding.' });
    case 'warning':
      return msg('To fix', {
        id: 'page-check.warning',
        desc: 'Page check: before a finding that stops nothing.',
      });
    case 'hint':
      return msg('Good to know', {
        id: 'page-check.hint',
        desc: 'Page check: before a finding that may be meant.',
      });
  }
}

/** “2 errors, 1 thing to fix and 3 hints”; empty if there is nothing. */
export function severityCounts(
  { error, warning, hint }: Readonly<Record<Severity, number>>,
  { msg, format, language }: L10n,
): string {
  const parts = [
    error &&
      format(
        msg('{n, plural, one {# error} other {# errors}}', {
          id: 'page-check.errors',
          desc: 'Page check: a part of a list, “2 errors, 1 thing to fix”.',
        }),
        { n: error },
      ),
    warning &&
      format(
        msg('{n, plural, one {# thing to fix} other {# things to fix}}', {
          id: 'page-check.warnings',
          desc: 'Page check: a part of a list, “2 errors, 1 thing to fix”.',
        }),
        { n: warning },
      ),
    hint &&
      format(
        msg('{n, plural, one {# hint} other {# hints}}', {
          id: 'page-check.hints',
          desc: 'Page check: a part of a list, “1 thing to fix, 3 hints”.',
        }),
        { n: hint },
      ),
  ].filter((part) => typeof part === 'string');
  return new Intl.ListFormat(language).format(parts);
}

export const countWords = (n: number, kind: DocumentKind, { msg, format }: L10n): string =>
  kind === 'news'
    ? format(
        msg('{n, plural, one {# news item} other {# news items}}', {
          id: 'page-check.news',
          desc: 'Page check: how many are in a file.',
        }),
        { n },
      )
    : format(
        msg('{n, plural, one {# goal} other {# goals}}', {
          id: 'page-check.goals',
          desc: 'Page check: how many are in a file, of all levels.',
        }),
        { n },
      );

export const languageName = (tag: string, { language }: L10n): string => {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

export const untranslatedWords = ({ language, n }: Untranslated, l10n: L10n): string =>
  l10n.format(
    l10n.msg(
      '{n, plural, one {# text is} other {# texts are}} missing in this language: {language}',
      {
        id: 'page-check.untranslated',
        desc: 'Page check: texts in a file that have not been translated; {language} is “English”.',
      },
    ),
    { n, language: languageName(language, l10n) },
  );

export const moreWords = (n: number, { msg, format }: L10n): string =>
  format(
    msg('… and {n} more', {
      id: 'page-check.more',
      desc: 'Page check: at the end of a list that is cut off.',
    }),
    { n },
  );

interface WhatAndFix {
  readonly what: string;
  readonly fix: string;
}

export const noEntriesWords = (kind: DocumentKind, { msg }: L10n): WhatAndFix =>
  kind === 'news'
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
      };
