/** The name that was probably meant; `undefined` if none is close, or if it is right as it is. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  if (names.includes(written)) return undefined;
  const plain = simplify(written);
  return names.find((name) => {
    const wanted = simplify(name);
    // One typo in a short name, a few in a long one: "new-line" is not "news-list".
    const most = Math.floor(wanted.length / 5);
    const longer = Math.abs(plain.length - wanted.length);
    return longer <= most && editDistance(plain, wanted) <= most;
  });
}

const simplify = (name: string): string => name.toLowerCase().replace(/[-_:.]/g, '');

/** How many letters have to be added, removed or changed (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = [...Array(to.length + 1).keys()];
  for (let line = 0; line < from.length; line += 1) {
    const next = [line + 1];
    for (let column = 0; column < to.length; column += 1) {
      const change = (row[column] ?? 0) + (from[line] === to[column] ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
