import type { Goal } from '../../../model/goals.js';
import type { GoalAtDepth } from '../../../model/goal-tree.js';
import { hasTerm } from './search-terms.js';

/** A goal with its words, folded for the search. */
export interface SearchableGoal {
  readonly place: GoalAtDepth;
  /** What is always to be seen of it. */
  readonly label: string;
  /** What is seen when it is open. */
  readonly details: string;
}

export interface FoundGoals {
  /** How many goals have what was searched for. */
  readonly count: number;
  /** The hits, the goals above them, and what a hit holds. */
  readonly shown: ReadonlySet<Goal>;
  /** The goals that must be open, so that each hit is seen. */
  readonly open: readonly Goal[];
}

/**
 * Finds the goals that have every term.
 *
 * @param goals in reading order
 */
export function findGoals(goals: readonly SearchableGoal[], terms: readonly string[]): FoundGoals {
  const hits = new Set<GoalAtDepth>();
  const above = new Set<GoalAtDepth>();
  const open = new Set<Goal>();
  for (const { place, label, details } of goals) {
    const missing = terms.filter((term) => !hasTerm(label, term));
    if (!missing.every((term) => hasTerm(details, term))) continue;
    hits.add(place);
    if (missing.length > 0 && place.goal.goals.length > 0) open.add(place.goal);
    for (let step = place.parent; step && !above.has(step); step = step.parent) {
      above.add(step);
      open.add(step.goal);
    }
  }

  const shown = new Set<Goal>();
  // A hit without a hit below it can be opened as ever, and has all that is in it.
  const whole = new Set<GoalAtDepth>();
  for (const { place } of goals) {
    const isInWhole = place.parent !== undefined && whole.has(place.parent);
    if (isInWhole || (hits.has(place) && !above.has(place))) whole.add(place);
    if (isInWhole || hits.has(place) || above.has(place)) shown.add(place.goal);
  }
  return { count: hits.size, shown, open: [...open] };
}
