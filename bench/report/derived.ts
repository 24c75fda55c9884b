import { LARGE, LARGEST, SMALL } from '../measure/sizes.js';
import { create, memory } from './cells.js';
import { growthExponent, mapSpread, type Spread } from './statistics.js';
import type { Summary } from './summary.js';

// Numbers that are made of several.

/** How the time of the renderer grows from 1,000 goals to 10,000. */
export function exponentOf({ ratio }: Summary, variant: string): Spread | undefined {
  const growth = ratio(create(LARGEST)(variant), create(LARGE)(variant));
  return growth && mapSpread(growth, (value) => growthExponent(value, LARGEST / LARGE));
}

/** What one more goal takes, in bytes. */
export function bytesPerGoal({ value }: Summary, variant: string): Spread | undefined {
  const small = value(memory(SMALL)(variant));
  const large = value(memory(LARGEST)(variant));
  return small && large && mapSpread(large, (bytes) => (bytes - small.median) / (LARGEST - SMALL));
}
