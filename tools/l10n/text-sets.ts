/** Messages that are loaded together, by the prefixes of their ids; `everybody` has all others. */
const PREFIXES = {
  features: ['controls.', 'goal-news.', 'pages.', 'plain.'],
  'page-check': ['page-check.'],
  author: ['issue.'],
  cli: ['cli.'],
};

/** What not every citizen reads is loaded apart from the rest. */
export type TextSetName = 'everybody' | keyof typeof PREFIXES;

export const textSets = ['everybody', ...Object.keys(PREFIXES)] as TextSetName[];

/** The sets whose English stays in the code that says it, which is loaded late itself. */
export const inCode: readonly TextSetName[] = ['author', 'cli'];

export function textSetOf(id: string): TextSetName {
  const isIn = (name: TextSetName) =>
    name !== 'everybody' && PREFIXES[name].some((prefix) => id.startsWith(prefix));
  return textSets.find(isIn) ?? 'everybody';
}
