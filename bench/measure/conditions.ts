/** How fast the reader's device and line are. */
export interface Condition {
  readonly name: string;
  readonly title: string;
  readonly slowdown: number;
  readonly isSlowLine: boolean;
}

export const fast: Condition = {
  name: 'fast',
  title: 'this computer',
  slowdown: 1,
  isSlowLine: false,
};
export const slow: Condition = {
  name: 'slow',
  title: 'a processor 4 times slower, slow 4G',
  slowdown: 4,
  isSlowLine: true,
};
export const slowDevice: Condition = {
  name: 'slow-device',
  title: 'a processor 4 times slower',
  slowdown: 4,
  isSlowLine: false,
};

const conditions: readonly Condition[] = [fast, slow, slowDevice];

export function conditionNamed(name: string): Condition {
  const condition = conditions.find((one) => one.name === name);
  if (!condition) throw new Error(`There is no condition "${name}".`);
  return condition;
}

/** Widths of a window, in pixels. */
export const PHONE = 360;
export const NARROW_PHONE = 320;
export const DESKTOP = 1280;
