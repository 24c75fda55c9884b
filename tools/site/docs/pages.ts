import { existsSync, readFileSync } from 'node:fs';
import { docLanguages, sections, type DocLanguage } from './contents.js';

/** A page of the documentation, in one language. */
export interface DocPage {
  /** In the repository. */
  readonly source: string;
  /** On the site, below its root. */
  readonly address: string;
  readonly language: DocLanguage;
  readonly title: string;
  /** What the navigation calls it. */
  readonly name: string;
  readonly section: string;
  /** Among the hits of a search. */
  readonly weight: number;
  readonly markdown: string;
  /** Its address in each language that it has. */
  readonly addresses: Readonly<Partial<Record<DocLanguage, string>>>;
}

/** Polish names end in `.pl`, as in the repository. */
export const addressIn = (language: DocLanguage, path: string): string =>
  `${path}${language === 'en' ? '' : `.${language}`}.html`;

/** The pages as the repository has them now, in the order of the navigation. */
export function readPages(): DocPage[] {
  return sections.flatMap(({ title: section, weight = 1, entries }) =>
    entries.flatMap(({ source, address = source.replace(/\.md$/, ''), name }) => {
      const sourceIn = (language: DocLanguage) =>
        language === 'en' ? source : source.replace(/\.md$/, `.${language}.md`);
      const languages = docLanguages.filter((language) => existsSync(sourceIn(language)));
      const addresses = Object.fromEntries(
        languages.map((language) => [language, addressIn(language, address)]),
      );
      return languages.map((language) => {
        const markdown = readFileSync(sourceIn(language), 'utf8');
        const title = titleOf(markdown);
        return {
          source: sourceIn(language),
          address: addressIn(language, address),
          language,
          title,
          name: name?.[language] ?? title,
          section: section[language],
          weight,
          markdown: withoutOtherLanguage(markdown),
          addresses,
        };
      });
    }),
  );
}

const titleOf = (markdown: string): string => {
  const [, title = ''] = /^# (.+)$/m.exec(markdown) ?? [];
  return title.replace(/[`*_]/g, '');
};

/** Without the link to the page in the other language, which the site has at the top of every page. */
const withoutOtherLanguage = (markdown: string): string =>
  markdown.replace(
    / · \[(?:Po polsku|In English)[^\]]*\]\(.*?\)|\[(?:Po polsku|In English)[^\]]*\]\(.*?\)(?: · )?/,
    '',
  );
