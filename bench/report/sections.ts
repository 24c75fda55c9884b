import { RECOMMENDED, OURS_WITH_CONTROLS } from '../variants/index.js';
import * as cells from './cells.js';
import * as comparison from './comparison-tables.js';
import { deliverySection } from './delivery.js';
import * as phone from './phone-tables.js';
import { sentenceOf, versionsOf, type Run } from './run-file.js';
import type { Summary } from './summary.js';
import { typicalVisit, waterfallTable } from './waterfall.js';

/** What is between a pair of marks in docs/performance.md. */
type Section = (summary: Summary, run: Run) => string;

/** By the names of their marks. Both runs measure these. */
export const phoneSections: Readonly<Record<string, Section>> = {
  'phone-run': (_, run) => sentenceOf(run),
  aims: (summary, { sizes }) => phone.aimTable(summary, sizes),
  'first-goal': phone.firstGoalTable,
  controls: phone.controlsTable,
  waterfall: waterfalls,
  'second-visit': phone.secondVisitTable,
  shift: phone.shiftTable,
  presses: phone.pressTable,
  blocking: phone.blockingTable,
};

/** Only the full run measures these. */
export const comparisonSections: Readonly<Record<string, Section>> = {
  'comparison-run': (_, run) => `${sentenceOf(run)} The others: ${otherVersions(run)}.`,
  loading: comparison.loadingTable,
  'slow-line': comparison.slowTable,
  renderer: comparison.rendererTable,
  'all-presses': comparison.allPressesTable,
  delivery: deliverySection,
};

const otherVersions = (run: Run): string => versionsOf(run, Object.keys(run.versions).slice(1));

/** The English page with controls, which asks for the most. */
export const waterfallPages = [
  { variant: OURS_WITH_CONTROLS, title: 'Only the tag', file: 'waterfall-tag.svg' },
  { variant: RECOMMENDED, title: 'The recommended code', file: 'waterfall-recommended.svg' },
] as const;

export const waterfallVisit = (summary: Summary, variant: string) =>
  typicalVisit(summary, cells.controlsThere({ language: 'en' })(variant));

function waterfalls(summary: Summary): string {
  return waterfallPages
    .flatMap(({ variant, title, file }) => {
      const visit = waterfallVisit(summary, variant);
      return visit
        ? [
            `**${title}**\n\n![The requests of the table below, over time](images/${file})\n\n${waterfallTable(visit)}`,
          ]
        : [];
    })
    .join('\n\n');
}
