import type { DocLanguage } from './contents.js';

const en = {
  documentation: 'Documentation',
  breadcrumb: 'You are here',
  allPages: 'All pages',
  onlyHere: 'This page is in English only.',
  inOther: 'Po polsku',
  inEnglish: '',
  search: 'Search the documentation',
  find: 'Search',
  about:
    'For webmasters, editors and developers. Each page is also in the repository, as Markdown.',
};

const pl: typeof en = {
  documentation: 'Dokumentacja',
  breadcrumb: 'Jesteś tutaj',
  allPages: 'Wszystkie strony',
  onlyHere: 'Ta strona jest tylko po polsku.',
  inOther: 'In English',
  inEnglish: '(po angielsku)',
  search: 'Szukaj w dokumentacji',
  find: 'Szukaj',
  about:
    'Dla administratorów stron, redaktorów i programistów. Każda strona jest też w repozytorium, jako Markdown.',
};

/** What the pages of the documentation say around their text. */
export const words: Readonly<Record<DocLanguage, typeof en>> = { en, pl };
