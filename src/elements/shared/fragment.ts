/**
 * The grammar of links into a plan: `#goal=2.10`, and `#goal=2.10&in=plan` where two plans stand on
 * one page and the wanted one has `id="plan"`. It is the same in every language, and written like
 * the fragments of PDF and media files so that other keys can join it.
 */
export interface Fragment {
  /** Number or id of a goal. */
  readonly goal: string;
  /** The `id` of the element that should answer. */
  readonly in?: string | undefined;
}

/** @returns `undefined` for the fragments of others */
export function parseFragment(hash: string): Fragment | undefined {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const goal = params.get('goal')?.trim();
  return goal ? { goal, in: params.get('in') ?? undefined } : undefined;
}
