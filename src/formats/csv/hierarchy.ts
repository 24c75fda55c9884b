import { normalizeNumber } from '../../model/goal-number.js';
import { parentNumber } from '../../model/parent-number.js';
import { MAX_LEVELS, type DraftGoal } from '../../model/goals.js';
import type { ReportAt } from '../reader.js';
import type { Column } from './columns.js';
import type { Table } from './table.js';
import type { GoalRow } from './goals.js';

/**
 * Nests the goals. The parent of a goal follows from its parent column, otherwise from its number
 * ("2.10" belongs to "2"), otherwise from its level, otherwise from the last number above it. In a
 * sheet with a column for each level nothing but the level counts.
 */
export function nestGoals(rows: readonly GoalRow[], table: Table, report: ReportAt): DraftGoal[] {
  const parents = withoutCircles(findParents(rows, table, report), table, report);
  const top: DraftGoal[] = [];
  for (const row of rows) (parents.get(row)?.goal.goals ?? top).push(row.goal);
  return top;
}

type Parents = Map<GoalRow, GoalRow | undefined>;

function findParents(rows: readonly GoalRow[], table: Table, report: ReportAt): Parents {
  const known = new Map<string, GoalRow>();
  for (const row of rows) {
    for (const key of [row.goal.number, row.goal.id]) {
      if (key && !known.has(key)) known.set(key, row);
    }
  }
  const depthOf = depths(rows);
  const parents: Parents = new Map();
  /** The last row of each depth. */
  let open: { depth: number; row: GoalRow }[] = [];
  let above: GoalRow | undefined;
  /** The last row with a number, if that is below another. */
  let numbered: GoalRow | undefined;

  for (const row of rows) {
    const depth = depthOf(row.level);
    open = open.filter((place) => depth !== undefined && place.depth < depth);
    const named = known.get(row.parent) ?? known.get(normalizeNumber(row.parent));
    if (row.parent && !named) {
      report('unknown-parent', placeOf(table, row, 'parent'), { parent: row.parent });
    }
    const byNumber = closest(row.goal.number ?? '', known);
    const byLevel = open.at(-1)?.row;
    const beside = row.isLost && above ? parents.get(above) : undefined;
    const below = row.isUnnumbered ? numbered : undefined;
    // A level that is written says more than the rows above.
    const byPlace = depth === undefined ? (beside ?? below) : byLevel;
    parents.set(row, table.levels ? byLevel : (named ?? byNumber ?? byPlace));
    if (row.goal.number) numbered = parentNumber(row.goal.number) ? row : undefined;
    if (depth !== undefined) open.push({ depth, row });
    above = row;
  }
  return parents;
}

/** "2.10.1" belongs to "2.10", or to "2" if there is no such goal. */
function closest(number: string, known: ReadonlyMap<string, GoalRow>): GoalRow | undefined {
  // A real number is short.
  let above = parentNumber(number.slice(0, 100));
  while (above !== undefined) {
    const row = known.get(above);
    if (row) return row;
    above = parentNumber(above);
  }
  return undefined;
}

/** The depth that a level means: its number, or its place among the names in their order. */
function depths(rows: readonly GoalRow[]): (level: string) => number | undefined {
  const names = [...new Set(rows.map(({ level }) => level))].filter(
    (name) => name && !isDepth(name),
  );
  const byName = new Map(names.slice(0, MAX_LEVELS).map((name, index) => [name, index + 1]));
  return (level) => (isDepth(level) ? Number(level) : byName.get(level));
}

export const isDepth = (level: string): boolean => /^\d{1,2}$/.test(level);

/** A goal that would be below itself moves to the top level; otherwise it would be lost. */
function withoutCircles(parents: Parents, table: Table, report: ReportAt): Parents {
  const safe = new Set<GoalRow>();
  for (const start of parents.keys()) {
    const path = new Set<GoalRow>();
    for (let row: GoalRow | undefined = start; row && !safe.has(row); row = parents.get(row)) {
      path.add(row);
      const parent = parents.get(row);
      if (!parent || !path.has(parent)) continue;
      report('parent-circle', placeOf(table, row, 'parent'));
      parents.set(row, undefined);
    }
    for (const row of path) safe.add(row);
  }
  return parents;
}

const placeOf = ({ columns, nameOf }: Table, { row }: GoalRow, field: Column['field']): string =>
  nameOf(row, columns.find((column) => column.field === field)?.index ?? 0);
