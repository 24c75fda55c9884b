import { OURS_LAID_OUT, variants, type Variant } from '../variants/index.js';
import { DESKTOP, fast, PHONE, slow, slowDevice, type Condition } from './conditions.js';
import { CITY, LARGE, LARGEST, SMALL } from './sizes.js';
import type { Visit } from './visit.js';

const loadSizes = [SMALL, CITY, LARGE, LARGEST] as const;

/** Every variant, at sizes that show how it grows. */
export const comparisonVisits = (round: number, rounds: number): Visit[] =>
  variants.flatMap((variant) => visitsTo(variant, round, rounds));

function visitsTo({ name, isDriven, ours }: Variant, round: number, rounds: number): Visit[] {
  const visits = (
    kind: Visit['kind'],
    { name: condition }: Condition,
    width: number,
    sizes: readonly number[],
  ) =>
    sizes.map((size): Visit => ({ kind, variant: name, size, condition, language: 'pl', width }));
  const driven = isDriven ? visits('drive', fast, DESKTOP, [LARGE, LARGEST]) : [];
  if (name === OURS_LAID_OUT) return driven;
  // Visits of the largest plan on the slow line take minutes: a third of the rounds has them.
  const isTooSlow = (size: number) => size === LARGEST && round >= rounds / 3;
  return [
    ...visits('load', fast, DESKTOP, loadSizes),
    ...visits(
      'load',
      slow,
      PHONE,
      loadSizes.filter((size) => !isTooSlow(size)),
    ),
    ...visits('memory', fast, DESKTOP, [SMALL, LARGEST]),
    // The phone's part presses ours, with its controls.
    ...(isDriven && !ours ? visits('press', slowDevice, PHONE, [CITY]) : []),
    ...driven,
  ];
}
