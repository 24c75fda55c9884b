import { goalAnchor } from '../../model/goal-anchor.js';
import type { Fragment } from './fragment.js';

/** The address of this page with another fragment. */
export function addressWith({ goal, search, texts, in: plan }: Fragment): URL {
  const address = new URL(location.href);
  const fields = Object.entries({ search, texts, in: plan }).filter(([, value]) => value);
  const parts = [
    goal && `goal-${goalAnchor(goal)}`,
    texts && `texts-${texts}`,
    plan && `in-${goalAnchor(plan)}`,
  ];
  address.hash = search
    ? new URLSearchParams(fields as [string, string][]).toString()
    : parts.filter(Boolean).join('--');
  return address;
}
