/** What not every citizen reads is loaded apart from the rest. The id of a message tells. */
export type Part = 'everybody' | 'controls' | 'author';

export function partOf(id: string): Part {
  if (id.startsWith('issue.')) return 'author';
  return id.startsWith('controls.') ? 'controls' : 'everybody';
}
