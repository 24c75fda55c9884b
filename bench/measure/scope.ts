import { OURS, OURS_LAID_OUT, variants, type Variant } from '../variants/index.js';
import { fast, slow, slowDevice, type Condition } from './browser.js';
import type { Visit } from './results.js';

/** What a run visits, and how often. */
export interface Scope {
  readonly name: 'full' | 'quick';
  readonly variants: readonly Variant[];
  readonly sizes: readonly number[];
  readonly rounds: number;
}

export const LARGEST = 10_000;
export const LARGE = 1_000;
export const MIDDLE = 400;
/** A large plan, with just too few goals for the browser to skip what is off the screen. */
export const CITY = 186;
/** As many goals as Toruń has. */
export const SMALL = 27;

export const fullScope: Scope = {
  name: 'full',
  variants,
  sizes: [SMALL, CITY, MIDDLE, LARGE, LARGEST],
  rounds: 5,
};

export const quickScope: Scope = {
  name: 'quick',
  variants: variants.filter(({ isQuick }) => isQuick),
  sizes: [SMALL, CITY, MIDDLE, LARGE],
  rounds: 2,
};

const conditions: readonly Condition[] = [fast, slow, slowDevice];

export function conditionNamed(name: string): Condition {
  const condition = conditions.find((one) => one.name === name);
  if (!condition) throw new Error(`There is no condition "${name}".`);
  return condition;
}

/** Our own plan is pressed at each of these sizes, the others at one. */
export const PRESSED = [SMALL, CITY, MIDDLE, LARGE] as const;

/** Every visit of a round. */
export function visitsOf(scope: Scope, round: number): Visit[] {
  const has = (size: number) => scope.sizes.includes(size);
  return scope.variants.flatMap(({ name, isDriven }) => {
    const visit = (kind: Visit['kind'], { name: condition }: Condition, sizes: readonly number[]) =>
      sizes.map((size): Visit => ({ kind, variant: name, size, condition }));
    // Visits of the largest plan on the slow line take minutes: a third of the rounds has them.
    const isTooSlow = (size: number) => size === LARGEST && round >= scope.rounds / 3;
    const driven = [
      ...visit('drive', fast, [LARGE, LARGEST].filter(has)),
      ...visit('interact', slowDevice, name === OURS ? PRESSED : [MIDDLE]),
    ];
    const loaded = [
      ...visit('load', fast, scope.sizes),
      ...visit(
        'load',
        slow,
        scope.sizes.filter((size) => !isTooSlow(size)),
      ),
      ...(has(LARGEST) ? visit('memory', fast, [SMALL, LARGEST]) : []),
    ];
    if (name === OURS_LAID_OUT) return driven;
    return isDriven ? [...loaded, ...driven] : loaded;
  });
}
