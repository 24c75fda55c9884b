import * as fc from './fast-check.js';
import { placesIn, valueAt, withoutAt, withValueAt, type Keys } from './json.js';

/** A document of which one place has gone wrong. */
export interface Corrupted {
  readonly original: unknown;
  readonly document: unknown;
  readonly keys: Keys;
  /** Whether nothing is there: for a field, null means the same. */
  readonly isDeleted: boolean;
}

const garbage = [null, 5, false, { nested: { garbage: [1] } }, [[['garbage']]]];

/** Spoils one place of each document, at random: a wrong type, null, nested garbage, or nothing there. */
export const corrupted = (documents: fc.Arbitrary<unknown>): fc.Arbitrary<Corrupted> =>
  documents
    .filter((original) => placesIn(original).length > 0)
    .chain((original) =>
      fc.constantFrom(...placesIn(original)).chain((keys) =>
        fc.constantFrom(...spoiled(original, keys)).map((corruption) => ({
          original,
          keys,
          ...corruption,
        })),
      ),
    );

function spoiled(original: unknown, keys: Keys): { document: unknown; isDeleted: boolean }[] {
  // One entry in the place of another is noticed by its fields, if at all.
  const wrong = garbage.filter((value) => !isEntry(value) || !isEntry(valueAt(original, keys)));
  const replaced = wrong.map((value) => ({
    document: withValueAt(original, keys, value),
    isDeleted: value === null && typeof keys.at(-1) === 'string',
  }));
  // A list without one of its entries is a good list.
  if (typeof keys.at(-1) === 'number') return replaced;
  return [...replaced, { document: withoutAt(original, keys), isDeleted: true }];
}

const isEntry = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a place has gone wrong, in whole or in part. */
export const touches = (keys: Keys, { keys: spoiledKeys }: Corrupted): boolean =>
  spoiledKeys.slice(0, keys.length).every((key, index) => keys[index] === key);
