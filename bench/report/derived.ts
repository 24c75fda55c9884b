import { LARGE, LARGEST, MIDDLE, SMALL } from '../measure/scope.js';
import { create, memory, pressExpand, pressLanguage, pressToggle, typeSearch } from './cells.js';
import { growthExponent } from './statistics.js';
import type { Summary } from './summary.js';

// Numbers that are made of several.

/** How the time of the renderer grows from 1,000 goals to 10,000. */
export function exponentOf({ value }: Summary, variant: string): number | undefined {
  const small = value(create(LARGE)(variant));
  const large = value(create(LARGEST)(variant));
  return small && large ? growthExponent([LARGE, small], [LARGEST, large]) : undefined;
}

/** What one more goal takes, in KB. */
export function kilobytesPerGoal({ value }: Summary, variant: string): number | undefined {
  const small = value(memory(SMALL)(variant));
  const large = value(memory(LARGEST)(variant));
  return small && large ? (large - small) / (LARGEST - SMALL) / 1024 : undefined;
}

/** What a reader has waited for longest, of all that they can press. */
export function slowestInteraction({ value }: Summary, variant: string): number | undefined {
  const times = [pressToggle, pressExpand, pressLanguage, typeSearch]
    .map((cell) => value(cell(MIDDLE)(variant)))
    .filter((time) => time !== undefined);
  return times.length > 0 ? Math.max(...times) : undefined;
}
