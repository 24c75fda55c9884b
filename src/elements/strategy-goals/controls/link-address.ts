import type { PlanHost } from '../plan-host.js';

/** What a link leads to: a goal by its number or id, or a search. */
export type LinkTarget = { readonly goal: string } | { readonly search: string };

/**
 * The address of this page with a link into a plan, in the grammar of shared/fragment.ts. Who gets
 * it sees the plan in plain language if the sender does.
 */
export function linkAddress(plan: PlanHost, target: LinkTarget): URL {
  const address = new URL(location.href);
  const fragment = new URLSearchParams({ ...target });
  if (plan.parts.plain.value?.isOn) fragment.set('texts', 'simple');
  const isAmbiguous = document.querySelectorAll(plan.localName).length > 1;
  if (plan.id && isAmbiguous) fragment.set('in', plan.id);
  address.hash = fragment.toString();
  return address;
}
