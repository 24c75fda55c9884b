import type { Goal } from './goals.js';
import type { Area } from './strategy.js';

export interface AreaGroup {
  /** Missing for the goals that belong to no area. */
  readonly area?: Area;
  readonly goals: readonly Goal[];
}

/**
 * Puts each goal under the first of its areas, in the order of the areas; goals without one come
 * first. A group without goals is left out: its heading would be empty.
 */
export function groupByArea(goals: readonly Goal[], areas: readonly Area[]): AreaGroup[] {
  const areaOf = (goal: Goal) => areas.find((area) => area.id === goal.areas[0]);
  const groups: AreaGroup[] = [
    { goals: goals.filter((goal) => !areaOf(goal)) },
    ...areas.map((area) => ({ area, goals: goals.filter((goal) => areaOf(goal) === area) })),
  ];
  return groups.filter((group) => group.goals.length > 0);
}
