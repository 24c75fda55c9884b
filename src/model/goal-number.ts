// Everything about the numbers of goals. In the data a number is whatever the city writes ("2.10",
// "C2", "1a"); only in running text does it have to be distinguished from other words.

/** One step of a number as it is recognized in text: the "10" of "2.10". */
const STEP = String.raw`\d+`;

/**
 * The source of a regular expression for a number in text: "2", "2.10". It captures nothing.
 *
 * @param separators what may be between two steps, for a character class
 */
export const numberPattern = (separators = '.', step = STEP): string =>
  `${step}(?:[${separators}]${step})*`;

const WHOLE_NUMBER = new RegExp(`^${numberPattern()}\\.?$`);

/** Whether a word is a number: "2.1", or "2.1." from someone who is still typing or excludes 2.10. */
export const isNumber = (word: string): boolean => WHOLE_NUMBER.test(word);

/** "2.10." and "2.10" are one number. */
export const normalizeNumber = (number: string): string => number.trim().replace(/\.$/, '');

/** The same for numbers that people write by hand, such as "2.10)". */
export const normalizeWrittenNumber = (number: string): string =>
  number.trim().replace(/[.)]$/, '');

/** The number as a reader sees it: "2.10.", with or without the full stop in the data. */
export const showNumber = (number: string): string => `${normalizeNumber(number)}.`;

/** Whether a link names this number: as in the data, or without the full stop. */
export const isNumberWanted = (number: string, wanted: string): boolean =>
  [number, normalizeNumber(number)].includes(wanted);

/** Whether a number belongs to a goal or to one below it: "1.3.2" is below "1.3", "1.30" is not. */
export const isWithin = (number: string, goal: string): boolean =>
  showNumber(number).startsWith(showNumber(goal));

/** The number of the goal above: "2.10" for "2.10.1"; missing for "2". */
export function parentNumber(number: string): string | undefined {
  const end = number.lastIndexOf('.');
  return end > 0 ? number.slice(0, end) : undefined;
}

/** "2.10" for the tenth goal of goal 2, "10" for the tenth goal of the plan. */
export const childNumber = (parent: string | undefined, position: number): string =>
  parent ? `${parent}.${position}` : String(position);

const HAS_STEPS = /^\w+(\.\w+)+$/;
/** What goals are counted with. Other characters may mean anything: goal O1.1 may belong to S1. */
const COUNTS = [/^\d+(\.|$)/, /^[IVX]+(\.|$)/];

/**
 * Whether the number shows that its goal belongs to another one than `parent`, as "3.1" below "2"
 * does. "3" does not: goals may be numbered 1, 2, 3 through the whole plan.
 */
export function contradictsParent(number: string, parent: string): boolean {
  const areCountedAlike = COUNTS.some((count) => count.test(parent) && count.test(number));
  return HAS_STEPS.test(number) && areCountedAlike && !number.startsWith(`${parent}.`);
}

const collator = new Intl.Collator('en', { numeric: true });

/** Orders numbers as people count: 2.9, 2.10, 2.11. */
export const compareNumbers = (a: string, b: string): number => collator.compare(a, b);
