/** Messages that are loaded together, by the prefixes of their ids; `everybody` has all others. */
const PREFIXES = {
  controls: ['controls.', 'plain.'],
  'goal-news': ['goal-news.'],
  'news-pages': ['pages.'],
  'page-check': ['page-check.'],
  author: ['issue.'],
  cli: ['cli.'],
};

/** Of these, the texts of the bar, which keeps the place of the controls until they are here. */
const BAR = ['search', 'clear', 'expand-all', 'collapse-all'].map((name) => `controls.${name}`);

/** What not every citizen reads is loaded apart from the rest. */
export type TextSetName = 'everybody' | keyof typeof PREFIXES;

export const textSets = ['everybody', ...Object.keys(PREFIXES)] as TextSetName[];

/**
 * The sets of the elements. In the home language each is in the part that says it; in any other they
 * are one file, which is requested beside the part, not after it.
 */
export const oneFile: readonly TextSetName[] = ['everybody', 'controls', 'goal-news', 'news-pages'];

/** The sets whose English stays in the code that says it, which is loaded late itself. */
export const inCode: readonly TextSetName[] = ['author', 'cli'];

const NOT_FOR_CITIZENS: readonly TextSetName[] = ['author', 'cli', 'page-check'];

/** Whether everybody may read it, and not only those who make the page and its data. */
export const isForCitizens = (id: string): boolean => !NOT_FOR_CITIZENS.includes(textSetOf(id));

export function textSetOf(id: string): TextSetName {
  if (BAR.includes(id)) return 'everybody';
  const isIn = (name: TextSetName) =>
    name !== 'everybody' && PREFIXES[name].some((prefix) => id.startsWith(prefix));
  return textSets.find(isIn) ?? 'everybody';
}
