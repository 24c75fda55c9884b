/** "2.10." and "2.10" are one number. */
export const plainNumber = (number: string): string => number.trim().replace(/\.$/, '');

/** Whether a number is that of a goal or of one below it: "1.3.2" is below "1.3", "1.30" is not. */
export const isWithin = (number: string, goal: string): boolean =>
  `${plainNumber(number)}.`.startsWith(`${plainNumber(goal)}.`);
