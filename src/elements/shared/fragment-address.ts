import { goalAnchor } from '../../model/goal-anchor.js';
import type { Fragment } from './fragment.js';

/** The address of this page with another fragment. */
export function addressWith({ goal, search, texts, in: plan }: Fragment): URL {
  const address = new URL(location.href);
  address.hash = [
    goal && `goal-${goalAnchor(goal)}`,
    search && `goals-about-${searchAnchor(search)}`,
    texts && `texts-${texts}`,
    plan && `in-${goalAnchor(plan)}`,
  ]
    .filter(Boolean)
    .join('--');
  return address;
}

/** "rozw_f3_j-miasta" for "rozwój miasta". */
const searchAnchor = (query: string): string =>
  query
    .replace(/[^A-Za-z\d ]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`)
    .replaceAll(' ', '-');
