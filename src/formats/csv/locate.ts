import type { DraftGoal } from '../../model/goals.js';
import type { Issue } from '../../model/issue.js';
import type { Column } from './columns.js';
import type { GoalRow } from './goals.js';
import type { Table } from './table.js';

const STEP = /\[(\d+)\]|[^.[\]]+/g;

/** Says of an issue in a goal in which cell it is: `goals[0].goals[3].url` → "D5 (url)". */
export function locator(
  plan: { readonly goals: readonly DraftGoal[] },
  rows: readonly GoalRow[],
  { columns, nameOf }: Table,
): (issue: Issue) => Issue {
  const rowOf = new Map(rows.map(({ goal, row }) => [goal, row]));
  const indexOf = (field: string, language: string): number => {
    const all = columns.filter((column) => column.field === (field as Column['field']));
    return (all.find((column) => column.language === language) ?? all[0])?.index ?? 0;
  };

  return (issue) => {
    let goal: DraftGoal | undefined;
    let goals: readonly DraftGoal[] | undefined;
    let field = '';
    let language = '';
    for (const [step, index] of issue.path.matchAll(STEP)) {
      if (step === 'goals') {
        goals = goal ? goal.goals : plan.goals;
      } else if (goals && index) {
        goal = goals[Number(index)];
        goals = undefined;
      } else if (!field) {
        field = step;
      } else if (!index) {
        language = step;
      }
    }
    const row = goal && rowOf.get(goal);
    return row === undefined ? issue : { ...issue, path: nameOf(row, indexOf(field, language)) };
  };
}
