// Everything about the numbers of goals. In the data a number is whatever the city writes ("2.10",
// "IX", "1.a"); only in running text does it have to be distinguished from other words.

/** One step of a number of digits as it is recognized in text: the "10" of "2.10". */
const DIGITS = String.raw`\d+`;

/**
 * The source of a regular expression for a number of digits in text: "2", "2.10". It captures nothing.
 *
 * @param separators what may be between two steps, for a character class
 */
export const numberPattern = (separators = '.', step = DIGITS): string =>
  `${step}(?:[${separators}]${step})*`;

/** A Roman numeral up to 49. Its single letters are in the order of the alphabet: I, V, X. */
const ROMAN = /^(xl|x{0,3})(ix|iv|v?i{0,3})$/i;

/** "2.10.", "2.10)" and "2.10" are one number. */
export const normalizeNumber = (number: string): string => number.trim().replace(/[.)]$/, '');

/** The number as a reader sees it: "2.10.", with or without the full stop in the data; "a)". */
export const showNumber = (number: string): string => {
  const shown = normalizeNumber(number);
  return shown + (number.trim().endsWith(')') ? ')' : '.');
};

/** Whether a number belongs to a goal or to one below it: "1.3.2" is below "1.3", "1.30" is not. */
export const isWithin = (number: string, goal: string): boolean =>
  `${normalizeNumber(number)}.`.startsWith(`${normalizeNumber(goal)}.`);

const HAS_STEPS = /^\w+(\.\w+)+$/;
/** What goals are counted with. Other characters may mean anything: goal O1.1 may belong to S1. */
const COUNTS = [/^\d+(\.|$)/, /^[IVX]+(\.|$)/, /^[A-Z](\.|$)/];

/**
 * Whether the number shows that its goal belongs to another one than `parent`, as "3.1" below "2"
 * does. "3" does not: goals may be numbered 1, 2, 3 through the whole plan.
 */
export function contradictsParent(number: string, parent: string): boolean {
  const areCountedAlike = COUNTS.some((count) => count.test(parent) && count.test(number));
  return HAS_STEPS.test(number) && areCountedAlike && !number.startsWith(`${parent}.`);
}

/** Digits come before Roman numerals. */
const placeOf = (step = ''): number =>
  /^\d+$/.test(step) ? Number(step) : 1e9 + (romanValue(step) ?? NaN);

let collator: Intl.Collator | undefined;

/** Orders numbers as people count: 2.9, 2.10, 2.11; VIII, IX, X. */
export function compareNumbers(a: string, b: string): number {
  const steps = a.split('.');
  const others = b.split('.');
  const at = steps.findIndex((step, index) => step !== others[index]);
  const order = placeOf(steps[at]) - placeOf(others[at]);
  if (order) return order;
  // Few plans need one, and to make it takes as long as to read a small plan.
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}

/** 9 for "IX"; missing for anything else, and for more than 49. */
export function romanValue(step = ''): number | undefined {
  if (!step || !ROMAN.test(step)) return undefined;
  // As they were written before "IV" was: then they are only added up.
  const digits = step
    .toLowerCase()
    .replace('iv', 'iiii')
    .replace('ix', 'viiii')
    .replace('xl', 'xxxx');
  let value = 0;
  for (const digit of digits) value += digit === 'i' ? 1 : digit === 'v' ? 5 : 10;
  return value;
}
