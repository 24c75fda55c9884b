import { formatPath, type Place, type Report } from '../issue.js';

const DOTTED = /^\d+(\.\d+)+$/;

/** Checks the numbers of a plan, goal by goal, parents before their children. */
export function numberRules(report: Report) {
  const places = new Map<string, Place>();
  return (number: string, parent: string | undefined, place: Place): void => {
    const first = places.get(number);
    if (first) report('duplicate-number', place, { number, path: formatPath(first) });
    else places.set(number, place);
    // Goals may be counted 1, 2, 3 through the whole plan; but "3.1" says that it belongs to 3.
    const isCounted = parent !== undefined && /^\d/.test(parent) && DOTTED.test(number);
    if (isCounted && !number.startsWith(`${parent}.`)) {
      report('number-of-another', place, { number, parent });
    }
  };
}

/** "1.1." and "1.1" are one number. */
export const plainNumber = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim().replace(/\.$/, '') || undefined : undefined;
