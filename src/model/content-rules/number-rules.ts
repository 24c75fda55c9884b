import { formatPath, type Place, type Report } from '../issue.js';

const DOTTED = /^\w+(\.\w+)+$/;
/** What goals are counted with. Other signs may mean other things: goal O1.1 may belong to S1. */
const COUNTS = [/^\d+(\.|$)/, /^[IVX]+(\.|$)/];

/** Checks the numbers of a plan, goal by goal, parents before their children. */
export function numberRules(report: Report) {
  const places = new Map<string, Place>();
  return (number: string, parent: string | undefined, place: Place): void => {
    const first = places.get(number);
    if (first) report('duplicate-number', place, { number, path: formatPath(first) });
    else places.set(number, place);
    // Goals may be counted 1, 2, 3 through the whole plan; but "3.1" says that it belongs to 3.
    if (parent === undefined || !DOTTED.test(number)) return;
    const areCountedAlike = COUNTS.some((count) => count.test(parent) && count.test(number));
    if (areCountedAlike && !number.startsWith(`${parent}.`)) {
      report('number-of-another', place, { number, parent });
    }
  };
}

/** "1.1." and "1.1" are one number. */
export const plainNumber = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim().replace(/\.$/, '') || undefined : undefined;
