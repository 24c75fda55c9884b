import { zipSync, type Zippable } from 'fflate';

/** The same files give the same bytes, whenever and wherever they are packed. */
export function reproducibleZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted);
  // The time is written as that of the place: a date made of parts is the same everywhere.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1, 0, 0, 0) });
}
