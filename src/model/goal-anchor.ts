/**
 * The name of a goal in an address: "2_10" for "2.10". As `#goal-2_10` it is a selector, so that a theme
 * can pass `location.hash` to `querySelector`. It is the anchor of itself.
 */
export const goalAnchor = (numberOrId: string): string =>
  numberOrId
    .replaceAll('.', '_')
    .replaceAll('--', '-_2d_')
    .replace(/[^\w-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
