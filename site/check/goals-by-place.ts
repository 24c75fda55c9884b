import type { Read } from '../../src/formats/reader.js';
import { walkGoals } from '../../src/model/goal-tree.js';
import { asList, asRaw, asString } from '../../src/model/raw.js';
import { parseStrategy } from '../../src/model/strategy.js';

/** A cell of a sheet: "D5 (url)". */
const CELL = /^([A-Z]+)(\d+)(?: |$)/;
const GOAL = /^goals\[\d+\](?:\.goals\[\d+\])*/;

/** @returns the number or the id of the goal at a place in a file, if people see that goal */
export function goalsByPlace({ value, locate }: Read): (path: string) => string | undefined {
  const shown = new Set(
    [...walkGoals(parseStrategy(value).value?.goals ?? [])].map(
      ({ goal }) => goal.number ?? goal.id,
    ),
  );
  const names = new Map<string, string>();
  const add = (goals: unknown, path: string): void => {
    asList(goals).forEach((one, index) => {
      const goal = asRaw(one);
      const own = `${path}[${index}]`;
      const name = asString(goal?.['number']) ?? asString(goal?.['id']);
      if (name && shown.has(name)) names.set(placeOf(own), name);
      add(goal?.['goals'], `${own}.goals`);
    });
  };
  /** In a sheet a goal has a row. */
  const placeOf = (path: string) => {
    if (!locate) return path;
    const { path: cell } = locate({ code: 'missing', path: `${path}.title`, params: {} });
    return CELL.exec(cell)?.[2] ?? path;
  };
  add(asRaw(value)?.['goals'], 'goals');
  return (path) => names.get((locate ? CELL.exec(path)?.[2] : GOAL.exec(path)?.[0]) ?? '');
}
