/** The languages of the documentation; the first is that of the pages that have no other. */
export const docLanguages = ['en', 'pl'] as const;
export type DocLanguage = (typeof docLanguages)[number];

type Words = Readonly<Record<DocLanguage, string>>;

interface Entry {
  /** In the repository, in English. The Polish page beside it ends in `.pl.md`. */
  readonly source: string;
  /** Its address on the site without the ending, unless that is its source's. */
  readonly address?: string;
  /** What the navigation calls it, unless it is its heading. */
  readonly name?: Words;
}

interface Section {
  readonly title: Words;
  /** Of what is found in it, among the hits of a search; 1 unless said. */
  readonly weight?: number;
  readonly entries: readonly Entry[];
}

const doc = (path: string, name?: Words): Entry => ({
  source: `docs/${path}.md`,
  ...(path.endsWith('README') && { address: `docs/${path.replace(/README$/, 'index')}` }),
  ...(name && { name }),
});

const ofProject = (source: string, address: string, name?: Words): Entry => ({
  source,
  address: `docs/${address}`,
  ...(name && { name }),
});

/** All pages of the documentation, as the site orders them. */
export const sections: readonly Section[] = [
  {
    title: { en: 'Start', pl: 'Na początek' },
    entries: [
      ofProject('README.md', 'overview', { en: 'In short', pl: 'W skrócie' }),
      doc('embedding/README'),
      doc('check-your-file'),
      doc('embedding/page-check'),
      doc('upgrading'),
    ],
  },
  {
    title: { en: 'Your CMS', pl: 'Twój CMS' },
    entries: [
      doc('embedding/wordpress'),
      doc('embedding/drupal'),
      doc('embedding/typo3'),
      doc('embedding/joomla'),
      doc('embedding/mediawiki'),
      doc('embedding/liferay'),
      doc('embedding/eleventy'),
      doc('embedding/plain-html'),
    ],
  },
  {
    title: { en: 'Data', pl: 'Dane' },
    entries: [doc('data'), doc('fields'), doc('formats'), doc('cli')],
  },
  {
    title: { en: 'On the page', pl: 'Na stronie' },
    entries: [
      doc('embedding/ways-in'),
      doc('embedding/hosting'),
      doc('embedding/preload'),
      doc('embedding/fallback'),
      doc('theming'),
      doc('embedding/words'),
      doc('messages'),
      doc('embedding/other-scripts'),
    ],
  },
  {
    title: { en: 'For developers', pl: 'Dla programistów' },
    entries: [doc('reference'), doc('modules'), doc('architecture'), doc('performance')],
  },
  {
    title: { en: 'Accessibility', pl: 'Dostępność' },
    weight: 0.3, // long lists with every word in them
    entries: [
      doc('accessibility/README'),
      doc('accessibility/screen-reader'),
      doc('accessibility/points'),
      doc('accessibility/checkers'),
      doc('accessibility/mutations'),
      doc('accessibility/script-for-people'),
      doc('accessibility/declaration'),
    ],
  },
  {
    title: { en: 'The project', pl: 'Projekt' },
    weight: 0.3,
    entries: [
      ofProject('CHANGELOG.md', 'project/changelog'),
      ofProject('SECURITY.md', 'project/security'),
      ofProject('CONTRIBUTING.md', 'project/contributing'),
      ofProject('locales/README.md', 'project/translating'),
      ofProject('CODE_OF_CONDUCT.md', 'project/code-of-conduct'),
      ofProject('RELEASING.md', 'project/releasing'),
    ],
  },
];

/** Other files of the documentation, published as they are. */
export const files: readonly string[] = [
  'docs/accessibility/conformance-report.html',
  'docs/accessibility/conformance-report.yaml',
  'docs/accessibility/results-of-people.yaml',
];
