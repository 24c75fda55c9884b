/** The number of the goal above: "2.10" for "2.10.1"; missing for "2". */
export function parentNumber(number: string): string | undefined {
  const end = number.lastIndexOf('.');
  return end > 0 ? number.slice(0, end) : undefined;
}

/** "2.10" for the tenth goal of goal 2, "10" for the tenth goal of the plan. */
export const childNumber = (parent: string | undefined, position: number): string =>
  parent ? `${parent}.${position}` : String(position);
