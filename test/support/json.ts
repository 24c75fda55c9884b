/** The keys that lead to a place in a document: `['goals', 0, 'title']`. */
export type Keys = readonly (string | number)[];

export function valueAt(document: unknown, keys: Keys): unknown {
  return keys.reduce((value, key) => (value as Record<string | number, unknown>)[key], document);
}

/** As an issue names the place: `goals[0].title`. */
export const pathOf = (keys: Keys): string =>
  keys
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${key}`))
    .join('');

/** A copy of the document with another value at one place. */
export function withValueAt(document: unknown, keys: Keys, value: unknown): unknown {
  return edit(document, keys, (parent, key) => {
    parent[key] = value;
  });
}

/** A copy of the document without one place; a list closes the gap. */
export function withoutAt(document: unknown, keys: Keys): unknown {
  return edit(document, keys, (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  });
}

/** Every place in the document but the whole of it. */
export function placesIn(document: unknown, above: Keys = []): Keys[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([key, value]) => {
    const keys = [...above, Array.isArray(document) ? Number(key) : key];
    return [keys, ...placesIn(value, keys)];
  });
}

type Container = Record<string | number, unknown>;

function edit(
  document: unknown,
  keys: Keys,
  change: (parent: Container, key: string | number) => void,
): unknown {
  const copy = structuredClone(document);
  change(valueAt(copy, keys.slice(0, -1)) as Container, keys.at(-1)!);
  return copy;
}
