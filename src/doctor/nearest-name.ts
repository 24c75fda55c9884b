/** Of the names, the one that was probably meant; `undefined` where none is near, or one is right. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  if (names.includes(written)) return undefined;
  const plain = simplify(written);
  return names.find((name) => {
    const wanted = simplify(name);
    // A slip for a short name, and a few for a long one: "new-line" is not "news-list".
    return editDistance(plain, wanted) <= Math.floor(wanted.length / 5);
  });
}

const simplify = (name: string): string => name.toLowerCase().replace(/[-_:.]/g, '');

/** How many letters have to be added, taken away or changed (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, letter] of Array.from(from).entries()) {
    const next = [line + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
