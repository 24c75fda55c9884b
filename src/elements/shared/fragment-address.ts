import { goalAnchor } from '../../model/goal-number.js';
import type { Fragment } from './fragment.js';

/** The address of this page with another fragment. */
export function addressWith({ goal, search, texts, in: plan }: Fragment): URL {
  const address = new URL(location.href);
  const others = Object.entries({ search, texts, in: plan }).filter(([, value]) => value);
  address.hash = goal
    ? [
        `goal-${goalAnchor(goal)}`,
        ...(texts ? [`texts-${texts}`] : []),
        ...(plan ? [`in-${goalAnchor(plan)}`] : []),
      ].join('--')
    : new URLSearchParams(others as [string, string][]).toString();
  return address;
}
