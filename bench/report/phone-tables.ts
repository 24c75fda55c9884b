import { DESKTOP, NARROW_PHONE, PHONE } from '../measure/conditions.js';
import { citySizes } from '../measure/sizes.js';
import {
  LIT,
  OURS_WITH_CONTROLS,
  RECOMMENDED,
  STATIC,
  VANILLA,
  variantNamed,
} from '../variants/index.js';
import { aims } from './aims.js';
import * as cells from './cells.js';
import { DASH, shift, table, times, whole } from './format.js';
import type { CodeSizes } from './run-file.js';
import type { Summary } from './summary.js';
import { variantTable, type Column } from './variant-table.js';

const ours = [OURS_WITH_CONTROLS, RECOMMENDED] as const;
const compared = [...ours, STATIC, VANILLA, LIT] as const;

/** What this project wants of itself, and whether it is so. */
export function aimTable(summary: Summary, sizes: CodeSizes): string {
  const rows = aims.map(({ title, atMost, write, unit = '', measured }) => {
    const limit = `${write({ median: atMost, lower: atMost, upper: atMost })} ${unit}`.trim();
    const finding = measured(summary, sizes);
    if (!finding) return [title, limit, DASH, '', ''];
    const { spread, at = '' } = finding;
    return [title, limit, write(spread), at, spread.median <= atMost ? 'kept' : '**missed**'];
  });
  return table(['aim', 'at most', 'measured', 'largest at', ''], rows);
}

export const firstGoalTable = ({ value, ratio }: Summary): string =>
  variantTable(
    compared,
    citySizes.flatMap((size): Column[] => {
      const cell = cells.firstGoal({ size });
      return [
        [`${size} goals, ms`, (variant) => whole(value(cell(variant)))],
        ['÷ static', (variant) => times(ratio(cell(variant), cell(STATIC)))],
      ];
    }),
  );

export const blockingTable = ({ value }: Summary): string =>
  variantTable(
    compared,
    citySizes.map((size): Column => [
      `${size} goals, ms`,
      (variant) => whole(value(cells.blocking({ size })(variant))),
    ]),
  );

/** How long a page waits for one file after another, in each language. */
export function controlsTable({ value }: Summary): string {
  const rows = (['pl', 'en'] as const).flatMap((language) =>
    ours.map((variant) => [
      `${variantNamed(variant).title}, ${language}`,
      ...[cells.requestsInARow, cells.firstGoal, cells.controlsThere].map((cell) =>
        whole(value(cell({ language })(variant))),
      ),
    ]),
  );
  return table(['27 goals', 'requests in a row', 'first goal, ms', 'controls there, ms'], rows);
}

export const secondVisitTable = ({ value }: Summary): string =>
  variantTable(ours, [
    ['first visit, first goal, ms', (variant) => whole(value(cells.firstGoal()(variant)))],
    ['second visit, first goal, ms', (variant) => whole(value(cells.firstGoalAgain()(variant)))],
    ['second visit, controls, ms', (variant) => whole(value(cells.controlsThereAgain()(variant)))],
  ]);

export function shiftTable({ value }: Summary): string {
  const rows = [NARROW_PHONE, PHONE, DESKTOP].flatMap((width) =>
    (['pl', 'en'] as const).map((language) => {
      const window = { width, language };
      return [
        `${width} px, ${language}`,
        shift(value(cells.layoutShift(window)(OURS_WITH_CONTROLS))),
        shift(value(cells.shiftAfterFirst(window)(OURS_WITH_CONTROLS))),
        shift(value(cells.layoutShift(window)(RECOMMENDED))),
      ];
    }),
  );
  return table(
    ['window', 'only the tag', 'only the tag, after the first goal', 'recommended code'],
    rows,
  );
}

export function pressTable({ value }: Summary): string {
  const rows = citySizes.flatMap((size) =>
    [OURS_WITH_CONTROLS, VANILLA, LIT].map((variant) => [
      `${variantNamed(variant).title}, ${size} goals`,
      ...Object.values(cells.presses).map((cell) => whole(value(cell(size)(variant)))),
    ]),
  );
  return table(['ms', ...Object.keys(cells.presses)], rows);
}
