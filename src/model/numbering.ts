const collator = new Intl.Collator('en', { numeric: true });

/** Orders goal numbers as people count: 2.9, 2.10, 2.11. */
export const compareNumbers = (a: string, b: string): number => collator.compare(a, b);
