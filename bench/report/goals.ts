import { LARGE, LARGEST } from '../measure/scope.js';
import { OURS, OURS_LAID_OUT, OURS_WITH_FALLBACK, STATIC, VANILLA } from '../variants/index.js';
import {
  create,
  doneOn,
  expandAll,
  firstContentSlowly,
  layoutShift,
  longestTask,
  renderAgain,
  switchLanguage,
  type CellOf,
} from './cells.js';
import { exponentOf, kilobytesPerGoal, slowestInteraction } from './derived.js';
import type { Summary } from './summary.js';

/** What this project wants of itself. */
export interface SpeedGoal {
  readonly title: string;
  readonly atMost: number;
  readonly unit: string;
  readonly measured: (summary: Summary) => number | undefined;
}

const times = (cell: CellOf, variant: string, base: string) => (summary: Summary) =>
  summary.ratio(cell(variant), cell(base));

const create1000 = create(LARGE);
const create10000 = create(LARGEST);

export const speedGoals: readonly SpeedGoal[] = [
  {
    title: 'create and lay out 1,000 goals, all of them; ÷ innerHTML',
    atMost: 1,
    unit: '×',
    measured: times(create1000, OURS_LAID_OUT, VANILLA),
  },
  {
    title: 'create and lay out 10,000 goals, all of them; ÷ innerHTML',
    atMost: 1,
    unit: '×',
    measured: times(create10000, OURS_LAID_OUT, VANILLA),
  },
  {
    title: 'create and lay out 1,000 goals; ÷ innerHTML',
    atMost: 0.15,
    unit: '×',
    measured: times(create1000, OURS, VANILLA),
  },
  {
    title: 'create and lay out 10,000 goals; ÷ innerHTML',
    atMost: 0.15,
    unit: '×',
    measured: times(create10000, OURS, VANILLA),
  },
  {
    title: 'page with 1,000 goals done; ÷ innerHTML',
    atMost: 0.75,
    unit: '×',
    measured: times(doneOn(LARGE), OURS, VANILLA),
  },
  {
    title: 'page with 10,000 goals done; ÷ innerHTML',
    atMost: 0.45,
    unit: '×',
    measured: times(doneOn(LARGEST), OURS, VANILLA),
  },
  {
    title: 'switch the language of 1,000 goals; ÷ innerHTML',
    atMost: 0.1,
    unit: '×',
    measured: times(switchLanguage, OURS, VANILLA),
  },
  {
    title: 'render 1,000 goals again without a change; ÷ innerHTML',
    atMost: 0.02,
    unit: '×',
    measured: times(renderAgain, OURS, VANILLA),
  },
  {
    title: 'expand all of 1,000 goals; ÷ details',
    atMost: 1.15,
    unit: '×',
    measured: times(expandAll, OURS, VANILLA),
  },
  {
    title: 'growth from 1,000 to 10,000 goals, exponent',
    atMost: 1.05,
    unit: '',
    measured: (summary) => exponentOf(summary, OURS),
  },
  {
    title: 'memory of a goal',
    atMost: 2,
    unit: 'KB',
    measured: (summary) => kilobytesPerGoal(summary, OURS),
  },
  {
    title: 'longest task while 1,000 goals load',
    atMost: 50,
    unit: 'ms',
    measured: ({ value }) => value(longestTask(LARGE)(OURS)),
  },
  {
    title: 'slowest interaction, 400 goals, processor 4 times slower',
    atMost: 100,
    unit: 'ms',
    measured: (summary) => slowestInteraction(summary, OURS),
  },
  {
    title: 'first goal seen on slow 4G, with fallback; ÷ static HTML',
    atMost: 1.05,
    unit: '×',
    measured: times(firstContentSlowly, OURS_WITH_FALLBACK, STATIC),
  },
  {
    title: 'layout shift, with fallback',
    atMost: 0,
    unit: '',
    measured: ({ value }) => value(layoutShift(OURS_WITH_FALLBACK)),
  },
];
