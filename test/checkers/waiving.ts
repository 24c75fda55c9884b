import type { CheckerName } from './checkers.js';
import type { Finding } from './finding.js';
import { waivers, type Waiver } from './waivers.js';

const used = new Set<Waiver>();

/** What is left of the findings in this state. */
export function unwaived(findings: readonly Finding[], state: string): Finding[] {
  return findings.filter((finding) => {
    const fitting = waivers.filter((waiver) => fits(waiver, finding, state));
    fitting.forEach((waiver) => used.add(waiver));
    return fitting.length === 0;
  });
}

function fits(waiver: Waiver, { checker, rule, element }: Finding, state: string): boolean {
  const isRule = waiver.checker === checker && waiver.rule === rule;
  return isRule && state.includes(waiver.in ?? '') && element.matches(waiver.at);
}

/** Of the waivers for these checkers, those that nothing has needed. */
export function unusedWaivers(ran: ReadonlySet<CheckerName>): Waiver[] {
  return waivers.filter((waiver) => ran.has(waiver.checker) && !used.has(waiver));
}
