// How many operational goals a plan has.

/** As many as that of Toruń. */
export const SMALL = 27;
const MIDDLE = 186;
export const CITY = 400;
export const LARGE = 1_000;
/** No city has so many. */
export const LARGEST = 10_000;

/** Those that cities have. */
export const citySizes = [SMALL, MIDDLE, CITY] as const;
