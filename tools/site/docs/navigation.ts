import { posix } from 'node:path';
import { sections, type DocLanguage } from './contents.js';
import type { DocPage } from './pages.js';

interface NavigationLink {
  readonly name: string;
  readonly href: string;
  /** Of a page that there is not in the language of this one. */
  readonly foreign: DocLanguage | undefined;
  readonly isCurrent: boolean;
}

export interface NavigationSection {
  readonly title: string;
  readonly links: readonly NavigationLink[];
}

/** All pages, as seen from one of them: in its language where there is one. */
export const navigation = (from: DocPage, pages: readonly DocPage[]): NavigationSection[] =>
  sections.map(({ title, entries }) => ({
    title: title[from.language],
    links: entries.map(({ source }) => {
      const english = pages.find((page) => page.source === source);
      const own = english?.addresses[from.language];
      const page = pages.find(({ address }) => address === own) ?? english;
      if (!page) throw new Error(`The documentation has no ${source}.`);
      return {
        name: page.name,
        href: relative(from, page.address),
        foreign: page.language === from.language ? undefined : page.language,
        isCurrent: page.address === from.address,
      };
    }),
  }));

export const relative = ({ address }: DocPage, to: string): string =>
  posix.relative(posix.dirname(address), to);
