import type { AxeResults, ElementContext, Result, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';

interface Axe {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

// The file sets a global; it is not a module.
const { axe } = window as unknown as { axe: Axe };

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // 7:1, which the default theme promises beyond AA.
    'color-contrast-enhanced': { enabled: true },
    // These judge a page, which has its landmarks and its h1; here there is one element alone.
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
  },
  resultTypes: ['violations'],
};

/** What axe finds wrong in an element and in the shadow roots below it, rule by rule. */
export async function findViolations(element: HTMLElement): Promise<Result[]> {
  return (await axe.run(element, options)).violations;
}

/** The same, one line for each place. */
export async function findBarriers(element: HTMLElement): Promise<string[]> {
  return (await findViolations(element)).flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}
