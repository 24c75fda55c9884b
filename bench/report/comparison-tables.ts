import { CITY, LARGE, LARGEST, SMALL } from '../measure/sizes.js';
import { STATIC, VANILLA, variants } from '../variants/index.js';
import * as cells from './cells.js';
import { bytesPerGoal, exponentOf } from './derived.js';
import { kilobytes, times, whole, withCommas } from './format.js';
import type { Summary } from './summary.js';
import { variantTable, type Column } from './variant-table.js';

const everyone = variants.map(({ name }) => name);

const againstVanilla =
  ({ ratio }: Summary, cell: cells.CellOf): Column[1] =>
  (variant) =>
    times(ratio(cell(variant), cell(VANILLA)));

export const loadingTable = (summary: Summary): string =>
  variantTable(everyone, [
    ['JS, KB', (variant) => kilobytes(summary.value(cells.scriptBytes(variant)))],
    ['CSS, KB', (variant) => kilobytes(summary.value(cells.styleBytes(variant)))],
    ['requests', (variant) => whole(summary.value(cells.requests(variant)))],
    ...[LARGE, LARGEST].flatMap((size): Column[] => [
      [
        `${withCommas(size)} goals, ms`,
        (variant) => whole(summary.value(cells.done(size)(variant))),
      ],
      ['÷ innerHTML', againstVanilla(summary, cells.done(size))],
    ]),
    ['longest task, ms', (variant) => whole(summary.value(cells.longestTask(LARGEST)(variant)))],
  ]);

export const slowTable = ({ value, ratio }: Summary): string =>
  variantTable(everyone, [
    ['first goal of 27, ms', (variant) => whole(value(cells.firstGoal()(variant)))],
    ['÷ static', (variant) => times(ratio(cells.firstGoal()(variant), cells.firstGoal()(STATIC)))],
    ...[SMALL, CITY, LARGE, LARGEST].map((size): Column => [
      `${withCommas(size)} goals, ms`,
      (variant) => whole(value(cells.doneOnPhone({ size })(variant))),
    ]),
  ]);

export const rendererTable = (summary: Summary): string =>
  variantTable(everyone, [
    ['create 1,000, ms', (variant) => whole(summary.value(cells.create(LARGE)(variant)))],
    ['÷ innerHTML', againstVanilla(summary, cells.create(LARGE))],
    ['create 10,000 ÷ innerHTML', againstVanilla(summary, cells.create(LARGEST))],
    ['exponent', (variant) => times(exponentOf(summary, variant))],
    ['switch language ÷', againstVanilla(summary, cells.switchLanguage)],
    ['render again ÷', againstVanilla(summary, cells.renderAgain)],
    ['expand all ÷', againstVanilla(summary, cells.expandAll)],
    ['KB a goal', (variant) => kilobytes(bytesPerGoal(summary, variant))],
  ]);

/** The phone's part has the presses of a few more sizes. */
export const allPressesTable = ({ value }: Summary): string =>
  variantTable(
    everyone,
    Object.entries(cells.presses).map(([title, cell]): Column => [
      `${title}, ms`,
      (variant) => whole(value(cell(CITY)(variant))),
    ]),
  );
