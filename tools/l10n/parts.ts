/** What is loaded with the code that needs it; the beginning of an id tells. */
export const lateParts = ['controls', 'pages', 'goal-news', 'plain', 'page-check'] as const;

/** What not every citizen reads is loaded apart from the rest. */
export type Part = 'everybody' | (typeof lateParts)[number] | 'author' | 'cli';

export function partOf(id: string): Part {
  if (id.startsWith('issue.')) return 'author';
  if (id.startsWith('cli.')) return 'cli';
  return lateParts.find((part) => id.startsWith(`${part}.`)) ?? 'everybody';
}
