import { goalShape } from '../../model/goals.js';
import { below, type Place } from '../../model/issue.js';
import { asList, asRaw } from '../../model/raw.js';
import { salvage, type ValueOf } from '../../model/shape.js';
import { strategyShape } from '../../model/strategy.js';
import type { Text } from '../../model/text.js';

type GoalFields = Partial<Omit<ValueOf<typeof goalShape>, 'goals'>>;

/** A goal of a plan, and where it is. */
export interface PlanRow {
  readonly goal: GoalFields;
  /** As it is written, with what we do not know of. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly place: Place;
  readonly parent: PlanRow | undefined;
  /** 1 for the top. */
  readonly depth: number;
}

/** A plan as rows of a sheet: each goal after the one that it belongs to. */
export interface PlanSheet {
  readonly plan: Partial<ValueOf<typeof strategyShape>>;
  readonly rows: readonly PlanRow[];
  /** The names of the areas of a goal. */
  areasOf(goal: GoalFields): Text[];
}

const ignore = () => undefined;

/** @param value a plan as it was read, not checked: what cannot be used is left out */
export function planSheet(value: unknown): PlanSheet {
  const plan = salvage(strategyShape, value, undefined, ignore).rest;
  const areas = new Map(plan.areas?.map(({ id, title }) => [id, title]));
  const rows: PlanRow[] = [];
  const stack = entriesOf(asRaw(value)?.['goals'], { key: 'goals' }, undefined);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const raw = asRaw(next.value);
    if (!raw) continue;
    const { goals, ...goal } = salvage(goalShape, raw, undefined, ignore).rest;
    const { place, parent } = next;
    const row = { goal, raw, place, parent, depth: (parent?.depth ?? 0) + 1 };
    rows.push(row);
    stack.push(...entriesOf(goals, below(place, 'goals'), row));
  }
  return {
    plan,
    rows,
    areasOf: ({ area = [] }) =>
      (typeof area === 'string' ? [area] : area).map((id) => areas.get(id) ?? id),
  };
}

interface Entry {
  readonly value: unknown;
  readonly place: Place;
  readonly parent: PlanRow | undefined;
}

/** The last first, as they are taken from a stack. */
const entriesOf = (list: unknown, place: Place, parent: PlanRow | undefined): Entry[] =>
  asList(list)
    .map((value, index) => ({ value, place: below(place, index), parent }))
    .reverse();
