import { DESKTOP, NARROW_PHONE, PHONE } from '../measure/conditions.js';
import { citySizes, CITY, LARGE } from '../measure/sizes.js';
import { LIT, OURS, OURS_WITH_CONTROLS, RECOMMENDED, STATIC } from '../variants/index.js';
import * as cells from './cells.js';
import { exponentOf } from './derived.js';
import { kilobytes, shift, times, whole, withCommas } from './format.js';
import type { CodeSizes } from './run-file.js';
import type { Spread } from './statistics.js';
import type { Summary } from './summary.js';

/** What this project wants of itself. */
export interface Aim {
  readonly title: string;
  readonly atMost: number;
  readonly write: (spread: Spread | undefined) => string;
  readonly unit?: string;
  readonly measured: (summary: Summary, sizes: CodeSizes) => Finding | undefined;
}

interface Finding {
  readonly spread: Spread;
  /** Where it is so, if it was measured in several places. */
  readonly at?: string;
}

type Measure = (summary: Summary) => Spread | undefined;

const only =
  (measure: Measure): Aim['measured'] =>
  (summary) => {
    const spread = measure(summary);
    return spread && { spread };
  };

/** The largest of several, and where it is. */
const worst =
  (places: Readonly<Record<string, Measure>>): Aim['measured'] =>
  (summary) =>
    Object.entries(places)
      .flatMap(([at, measure]) => {
        const spread = measure(summary);
        return spread ? [{ spread, at }] : [];
      })
      .reduce<Finding | undefined>(
        (a, b) => (a && a.spread.median >= b.spread.median ? a : b),
        undefined,
      );

const bySize = (sizes: readonly number[], measure: (size: number) => Measure) =>
  worst(Object.fromEntries(sizes.map((size) => [`${withCommas(size)} goals`, measure(size)])));

const byWindow = (cell: typeof cells.layoutShift, variant: string) =>
  worst(
    Object.fromEntries(
      [NARROW_PHONE, PHONE, DESKTOP].flatMap((width) =>
        (['pl', 'en'] as const).map((language): [string, Measure] => [
          `${width} px, ${language}`,
          ({ value }) => value(cell({ width, language })(variant)),
        ]),
      ),
    ),
  );

const ratio =
  (cell: cells.CellOf, variant: string, base: string): Measure =>
  (summary) =>
    summary.ratio(cell(variant), cell(base));

const bytes =
  (read: (sizes: CodeSizes) => number): Aim['measured'] =>
  (_, sizes) => {
    const size = read(sizes);
    return { spread: { median: size, lower: size, upper: size } };
  };

const press = (title: keyof typeof cells.presses): Aim => ({
  title,
  atMost: 100,
  write: whole,
  unit: 'ms',
  measured: bySize(
    citySizes,
    (size) =>
      ({ value }) =>
        value(cells.presses[title](size)(OURS_WITH_CONTROLS)),
  ),
});

const controlsIn = (language: 'pl' | 'en', title: string): Aim => ({
  title,
  atMost: 2_300,
  write: whole,
  unit: 'ms',
  measured: only(({ value }) => value(cells.controlsThere({ language })(RECOMMENDED))),
});

export const aims: readonly Aim[] = [
  {
    title: 'first goal, recommended code ÷ static HTML',
    atMost: 1.05,
    write: times,
    measured: bySize(citySizes, (size) => ratio(cells.firstGoal({ size }), RECOMMENDED, STATIC)),
  },
  {
    title: 'first goal, only the tag ÷ Lit',
    atMost: 1,
    write: times,
    measured: only(ratio(cells.firstGoal(), OURS_WITH_CONTROLS, LIT)),
  },
  controlsIn('pl', 'controls there, recommended code, Polish'),
  controlsIn('en', 'controls there, recommended code, English'),
  {
    title: 'layout shift, recommended code',
    atMost: 0,
    write: shift,
    measured: byWindow(cells.layoutShift, RECOMMENDED),
  },
  {
    title: 'layout shift after the first goal, only the tag',
    atMost: 0,
    write: shift,
    measured: byWindow(cells.shiftAfterFirst, OURS_WITH_CONTROLS),
  },
  press('open or close a goal'),
  press('first letter of a search'),
  press('expand all'),
  press('switch the language'),
  {
    title: 'blocking time with 400 goals, recommended code',
    atMost: 700,
    write: whole,
    unit: 'ms',
    measured: only(({ value }) => value(cells.blocking({ size: CITY })(RECOMMENDED))),
  },
  {
    title: 'first goal on a second visit, only the tag',
    atMost: 1_150,
    write: whole,
    unit: 'ms',
    measured: only(({ value }) => value(cells.firstGoalAgain()(OURS_WITH_CONTROLS))),
  },
  {
    title: 'code of the script with all elements',
    atMost: 18 * 1024,
    write: kilobytes,
    unit: 'KB',
    measured: bytes(({ everything }) => everything),
  },
  {
    title: 'code of the script with one flag',
    atMost: 9 * 1024,
    write: kilobytes,
    unit: 'KB',
    measured: bytes(({ flag }) => flag),
  },
  {
    title: 'all goals laid out, only the tag ÷ Lit',
    atMost: 1,
    write: times,
    measured: bySize([...citySizes, LARGE], (size) =>
      ratio(cells.doneOnPhone({ size }), OURS_WITH_CONTROLS, LIT),
    ),
  },
  {
    title: 'growth from 1,000 to 10,000 goals, exponent',
    atMost: 1.05,
    write: times,
    measured: only((summary) => exponentOf(summary, OURS)),
  },
];
