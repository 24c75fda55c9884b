import { CITY, LARGE, LARGEST, MIDDLE, PRESSED, SMALL } from '../measure/scope.js';
import { OURS, STATIC, VANILLA, variants } from '../variants/index.js';
import * as cells from './cells.js';
import { exponentOf, kilobytesPerGoal } from './derived.js';
import { DASH, kilobytes, milliseconds, table, times, withCommas } from './format.js';
import { speedGoals } from './goals.js';
import type { Summary } from './summary.js';

/** Every table of the report, by the name that the template has for it. */
export const tables: Readonly<Record<string, (summary: Summary) => string>> = {
  goals: goalTable,
  loading: loadTable,
  slow: slowTable,
  renderer: rendererTable,
  interactions: interactionTable,
  'own-interactions': ownInteractionTable,
};

function goalTable(summary: Summary): string {
  const rows = speedGoals.map(({ title, atMost, unit, measured }) => {
    const value = measured(summary);
    const verdict = value === undefined ? DASH : value <= atMost ? 'kept' : '**missed**';
    const text = unit === 'ms' ? milliseconds(value) : times(value);
    return [title, `${atMost} ${unit}`.trim(), text, verdict];
  });
  return table(['target', 'at most', 'measured', ''], rows);
}

function loadTable(summary: Summary): string {
  const against = (size: number, variant: string) =>
    times(summary.ratio(cells.doneOn(size)(variant), cells.doneOn(size)(VANILLA)));
  return variantTable(
    summary,
    [
      'JS, KB',
      'CSS, KB',
      'requests',
      '1,000 goals, ms',
      '÷ innerHTML',
      '10,000 goals, ms',
      '÷ innerHTML',
      'longest task, ms',
    ],
    (variant, { value }) => [
      kilobytes(value(cells.scriptBytes(variant))),
      kilobytes(value(cells.styleBytes(variant))),
      String(value(cells.requests(variant)) ?? DASH),
      milliseconds(value(cells.doneOn(LARGE)(variant))),
      against(LARGE, variant),
      milliseconds(value(cells.doneOn(LARGEST)(variant))),
      against(LARGEST, variant),
      milliseconds(value(cells.longestTask(LARGEST)(variant))),
    ],
  );
}

function slowTable(summary: Summary): string {
  const sizes = [SMALL, CITY, MIDDLE, LARGE, LARGEST];
  return variantTable(
    summary,
    [
      'first goal of 27, ms',
      '÷ static',
      'layout shift',
      ...sizes.map((size) => `${withCommas(size)} goals, ms`),
    ],
    (variant, { value, ratio }) => [
      milliseconds(value(cells.firstContentSlowly(variant))),
      times(ratio(cells.firstContentSlowly(variant), cells.firstContentSlowly(STATIC))),
      times(value(cells.layoutShift(variant))),
      ...sizes.map((size) => milliseconds(value(cells.doneSlowly(size)(variant)))),
    ],
  );
}

function rendererTable(summary: Summary): string {
  const against = (cell: cells.CellOf, variant: string) =>
    times(summary.ratio(cell(variant), cell(VANILLA)));
  return variantTable(
    summary,
    [
      'create 1,000, ms',
      '÷ innerHTML',
      'create 10,000 ÷ innerHTML',
      'exponent',
      'switch language ÷',
      'render again ÷',
      'expand all ÷',
      'KB a goal',
    ],
    (variant, all) => [
      milliseconds(all.value(cells.create(LARGE)(variant))),
      against(cells.create(LARGE), variant),
      against(cells.create(LARGEST), variant),
      times(exponentOf(all, variant)),
      against(cells.switchLanguage, variant),
      against(cells.renderAgain, variant),
      against(cells.expandAll, variant),
      times(kilobytesPerGoal(all, variant)),
    ],
  );
}

const interactions = {
  'open or close a goal, ms': cells.pressToggle,
  'expand all, ms': cells.pressExpand,
  'switch language, ms': cells.pressLanguage,
  'a letter of a search, ms': cells.typeSearch,
};

const interactionRow = ({ value }: Summary, size: number, variant: string): string[] =>
  Object.values(interactions).map((cell) => milliseconds(value(cell(size)(variant))));

function interactionTable(summary: Summary): string {
  return variantTable(summary, Object.keys(interactions), (variant) =>
    interactionRow(summary, MIDDLE, variant),
  );
}

function ownInteractionTable(summary: Summary): string {
  const rows = PRESSED.map((size) => [
    `${withCommas(size)} goals`,
    ...interactionRow(summary, size, OURS),
  ]);
  return table(['City Elements', ...Object.keys(interactions)], rows);
}

/** A row a variant; one that has nothing of it is left out. */
function variantTable(
  summary: Summary,
  head: readonly string[],
  row: (variant: string, summary: Summary) => string[],
): string {
  const rows = variants
    .map(({ name, title }) => [title, ...row(name, summary)])
    .filter(([, ...numbers]) => numbers.some((number) => number !== DASH));
  return table(['', ...head], rows);
}
