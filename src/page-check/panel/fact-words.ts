import type { L10n } from '../../localization/core/l10n.js';
import { languageName } from '../../localization/core/words/check-words.js';
import type { LoadState } from '../../sources/source-controller.js';
import type { PageSource } from '../sources/sources-on-page.js';

// What the panel says about an element or a source, whether or not anything is wrong with it.

export function stateWord(state: LoadState, { msg }: L10n): string {
  switch (state) {
    case 'ready':
      return msg('shown', {
        id: 'page-check.state.ready',
        desc: 'Page check: state of an element.',
      });
    case 'empty':
      return msg('loaded, but empty', {
        id: 'page-check.state.empty',
        desc: 'Page check: state of an element.',
      });
    case 'loading':
      return msg('still loading', {
        id: 'page-check.state.loading',
        desc: 'Page check: state of an element.',
      });
    case 'idle':
      return msg('nothing loaded yet', {
        id: 'page-check.state.idle',
        desc: 'Page check: state of an element.',
      });
    case 'stale':
      return msg('shown, but an update failed', {
        id: 'page-check.state.stale',
        desc: 'Page check: state of an element.',
      });
    case 'error':
      return msg('not shown: loading failed', {
        id: 'page-check.state.error',
        desc: 'Page check: state of an element.',
      });
  }
}

export const visibleWords = (n: number, { msg, format }: L10n): string =>
  format(
    msg('{n} of them visible', {
      id: 'page-check.visible',
      desc: 'Page check: after “40 news items”. The others come with “Show more”, or are about other goals.',
    }),
    { n },
  );

export const notShownWords = (n: number, { msg, format }: L10n): string =>
  format(
    msg('links and further pictures in their texts, which are not shown: {n}', {
      id: 'page-check.not-shown',
      desc: 'Page check: after “40 news items”. It may be intended: the title leads to the article, which has them.',
    }),
    { n },
  );

export function sourceName({ form, written, url }: PageSource, { msg }: L10n): string {
  switch (form) {
    case 'file':
      return url ?? written;
    case 'inline':
      return msg('JSON in the tag itself', {
        id: 'page-check.source.inline',
        desc: 'Page check: where data come from.',
      });
    case 'list':
      return msg('headings and lists in the tag itself', {
        id: 'page-check.source.list',
        desc: 'Page check: where data come from.',
      });
    case 'script':
      return msg('given by a script', {
        id: 'page-check.source.script',
        desc: 'Page check: where data come from.',
      });
  }
}

export const languageWords = (tag: string, l10n: L10n): string =>
  l10n.format(
    l10n.msg('language: {language}', {
      id: 'page-check.language',
      desc: 'Page check: the language of an element; {language} is “English”.',
    }),
    { language: languageName(tag, l10n) },
  );

export const unreadWords = ({ msg }: L10n): string =>
  msg('nothing could be read', {
    id: 'page-check.unread',
    desc: 'Page check: in the place of the number of entries in a file.',
  });

export const sizeWords = (bytes: number, { language }: L10n): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: bytes < 10_000 ? 1 : 0,
  }).format(bytes / 1000);
