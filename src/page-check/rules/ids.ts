import type { Finding } from '../finding.js';
import type { Page } from '../page.js';

/** Links into a plan name it by its `id`. */
export function ids({ elements, ours }: Page): Finding[] {
  return [...duplicates(elements, ours), ...plansWithoutId(ours)];
}

function duplicates(elements: readonly Element[], ours: readonly Element[]): Finding[] {
  const seen = new Set<string>();
  return ours.flatMap((element): Finding[] => {
    const { id } = element;
    const root = element.getRootNode();
    // Each shadow tree has ids of its own.
    const bearers = elements.filter((other) => other.id === id && other.getRootNode() === root);
    if (!id || bearers.length < 2 || seen.has(id)) return [];
    seen.add(id);
    const params = { id, n: bearers.length };
    return [{ code: 'duplicate-id', severity: 'warning', element: bearers[1], params }];
  });
}

function plansWithoutId(ours: readonly Element[]): Finding[] {
  const plans = ours.filter(({ localName }) => localName === 'strategy-goals');
  const nameless = plans.filter(({ id }) => !id);
  if (plans.length < 2 || nameless.length === 0) return [];
  const params = { n: plans.length };
  return [{ code: 'plans-without-id', severity: 'warning', element: nameless[0], params }];
}
