import { normalizeNumber } from '../../model/goal-number.js';
import { parentNumber } from '../../model/parent-number.js';
import { walkGoals } from '../../model/goal-tree.js';
import type { Goal } from '../../model/goals.js';
import type { NewsItem } from '../../model/news.js';

/**
 * Puts each news item with a `url` under the goals that it names, in the order of the
 * feed. If the plan does not show such a goal, the item goes to the nearest one above.
 */
export function newsByGoal(
  goals: readonly Goal[],
  items: readonly NewsItem[],
): ReadonlyMap<Goal, readonly NewsItem[]> {
  const names = new Map<string, Goal>();
  for (const { goal } of walkGoals(goals)) {
    for (const name of [goal.number, goal.id]) {
      if (name && !names.has(normalizeNumber(name))) names.set(normalizeNumber(name), goal);
    }
  }
  const found = new Map<Goal, Set<NewsItem>>();
  for (const item of items.filter(({ url }) => url)) {
    for (const number of item.goals) {
      const goal = nearestGoal(names, normalizeNumber(number));
      if (goal) found.set(goal, (found.get(goal) ?? new Set()).add(item));
    }
  }
  return new Map([...found].map(([goal, own]) => [goal, [...own]]));
}

/** "1.3.2", otherwise "1.3", otherwise "1". */
function nearestGoal(names: ReadonlyMap<string, Goal>, number: string): Goal | undefined {
  const above = parentNumber(number);
  return names.get(number) ?? (above === undefined ? undefined : nearestGoal(names, above));
}
