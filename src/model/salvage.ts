import * as v from 'valibot';
import { formatPath, type Issue, type PathKey, type Place, type Report } from './issue.js';

type Fields = v.ObjectSchema<v.ObjectEntries, undefined>;

export interface Salvaged<T> {
  /** The entry without what is wrong in it; missing when a required field is among that. */
  readonly value?: T;
  /** The fields of it that are right, also when a required one is not. */
  readonly rest: Partial<T>;
}

/**
 * Checks one entry against its schema and keeps all of it that is right: a wrong list entry, map
 * entry or optional field is taken out and reported, and everything beside it stays.
 *
 * @param place where the entry stands in its document, for the reports
 */
export function salvage<S extends Fields>(
  schema: S,
  input: unknown,
  place: Place | undefined,
  report: Report,
): Salvaged<v.InferOutput<S>> {
  // Valibot takes a list for an object.
  const entry = Array.isArray(input) ? null : input;
  let result = v.safeParse(schema, entry);
  result.issues?.forEach((issue) => report(describe(issue, place)));
  while (result.issues) {
    // From the last to the first, so that a list entry taken out does not move those still to go.
    const removed = result.issues.toReversed().map((issue) => remove(result.output, keysOf(issue)));
    if (!removed.includes(true)) return { rest: Object(result.output) };
    result = v.safeParse(schema, result.output);
  }
  return { value: result.output, rest: result.output };
}

type Found = v.BaseIssue<unknown>;

const keysOf = (issue: Found): PathKey[] => issue.path?.map((item) => item.key as PathKey) ?? [];

/** Takes out what the keys lead to or, where that is what is missing, the entry that lacks it. */
function remove(root: unknown, keys: PathKey[]): boolean {
  const last = keys.at(-1);
  if (last === undefined) return false;
  const parent = keys
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<PathKey, unknown>)[key], root);
  if (!Object.hasOwn(Object(parent), last)) return remove(root, keys.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<PathKey, unknown>)[last];
  return true;
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'list',
  number: 'number',
  record: 'text',
  string: 'text',
};

function describe(issue: Found, place: Place | undefined): Issue {
  const at = formatPath(place, keysOf(issue));
  const received = issue.received.slice(0, 60);
  if (received === 'undefined') return { code: 'missing', path: at, params: {} };
  return issue.kind === 'validation'
    ? { code: 'wrong-format', path: at, params: { expected: issue.message, received } }
    : {
        code: 'wrong-type',
        path: at,
        params: { expected: KINDS[issue.type] ?? 'object', received },
      };
}

/** A misspelt optional field would vanish without a word. `$schema` and `_extensions` are meant. */
export function reportUnknownKeys(
  schema: Fields,
  input: unknown,
  place: Place | undefined,
  report: Report,
): void {
  if (typeof input !== 'object' || Array.isArray(input)) return;
  for (const key of Object.keys(Object(input))) {
    if (!Object.hasOwn(schema.entries, key) && !/^[_$]/.test(key)) {
      report({ code: 'unknown-key', path: formatPath(place, [key]), params: { key } });
    }
  }
}
