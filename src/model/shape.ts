import type { Place, Report } from './issue.js';
import { brief, isRaw } from './raw.js';
import type { Text } from './text.js';

/** What a string holds, for those who look closer at it: the rules in check/, links. */
type StringKind = 'string' | 'date' | 'language' | 'url';

/**
 * What a field holds: a text (plain or a language map), a string, one string or several, anything
 * (checked elsewhere), a list, or an object.
 */
export type Kind = 'text' | StringKind | 'strings' | 'any' | readonly [Kind] | Shape;

/**
 * The fields of an object; a name that ends in `?` may be missing. Types, checks and the published
 * JSON Schemas all come from it. A schema library does more and weighs four times as much, in a
 * file that every visitor loads.
 */
export interface Shape {
  readonly [name: string]: Kind;
}

/** The name of a field without the `?`. */
export type FieldName<K> = K extends `${infer Name}?` ? Name : K;

type Value<K> = K extends 'text'
  ? Text
  : K extends StringKind
    ? string
    : K extends 'strings'
      ? readonly string[]
      : K extends readonly [infer Entry]
        ? readonly Value<Entry>[]
        : K extends Shape
          ? ValueOf<K>
          : unknown;

/** What an object of this shape is, once it has been checked. */
export type ValueOf<S> = {
  readonly [K in keyof S as K extends `${string}?` ? never : K]: Value<S[K]>;
} & {
  readonly [K in keyof S as K extends `${string}?` ? FieldName<K> : never]?:
    Value<S[K]> | undefined;
};

export interface Salvaged<T> {
  /** The object without what is wrong in it; missing when a required field is among that. */
  readonly value?: T;
  /** The fields of it that are right, also when a required one is not. */
  readonly rest: Partial<T>;
}

/**
 * Checks an object and keeps all of it that is right: a wrong list entry, map entry or field is left
 * out and reported, and everything beside it stays. Fields that the shape does not name are dropped.
 *
 * @param place where the object is in its document, for the reports
 */
export function salvage<S extends Shape>(
  shape: S,
  input: unknown,
  place: Place | undefined,
  report: Report,
): Salvaged<ValueOf<S>> {
  if (!isRaw(input)) {
    reportType('object', input, place, report);
    return { rest: {} };
  }
  const rest: Record<string, unknown> = {};
  let isComplete = true;
  for (const [name, { kind, isRequired }] of fieldsOf(shape)) {
    const isThere = Object.hasOwn(input, name) && input[name] !== undefined;
    if (!isRequired && (!isThere || input[name] === null)) continue;
    const at = { parent: place, key: name };
    const value = isThere ? read(kind, input[name], at, report) : undefined;
    if (value !== undefined) rest[name] = value;
    else if (isRequired) {
      isComplete = false;
      if (!isThere) report('missing', at);
    }
  }
  return { rest: rest as Partial<ValueOf<S>>, ...(isComplete && { value: rest as ValueOf<S> }) };
}

/** A misspelt optional field would vanish without a word. `$schema` and `_extensions` are meant. */
export function reportUnknownKeys(
  shape: Shape,
  input: unknown,
  place: Place | undefined,
  report: Report,
): void {
  const fields = fieldsOf(shape);
  for (const key of Object.keys(isRaw(input) ? input : {})) {
    if (!fields.has(key) && !/^[_$]/.test(key)) {
      report('unknown-key', { parent: place, key }, { key });
    }
  }
}

/** Whether a field holds a list, each entry of the kind in it. */
export const isListKind = (kind: Kind): kind is readonly [Kind] => Array.isArray(kind);

export interface Field {
  readonly kind: Kind;
  readonly isRequired: boolean;
}

/** By shape, because thousands of goals have the same one. */
const known = new WeakMap<Shape, ReadonlyMap<string, Field>>();

/** The fields by their names, in the order of the shape. */
export function fieldsOf(shape: Shape): ReadonlyMap<string, Field> {
  let fields = known.get(shape);
  if (!fields) {
    fields = new Map(
      Object.entries(shape).map(([key, kind]) => {
        const name = key.replace('?', '');
        return [name, { kind, isRequired: name === key }];
      }),
    );
    known.set(shape, fields);
  }
  return fields;
}

/** @returns `undefined` where nothing of the value can be used */
function read(kind: Kind, input: unknown, place: Place, report: Report): unknown {
  if (kind === 'any') return input;
  if (isListKind(kind)) {
    if (Array.isArray(input)) return readEntries(kind[0], input, place, report);
  } else if (typeof kind === 'object') {
    return salvage(kind, input, place, report).value;
  } else if (kind === 'text' && isRaw(input)) {
    return readLanguageMap(input, place, report);
  } else if (kind === 'strings' && Array.isArray(input)) {
    return readEntries('string', input, place, report);
  } else if (typeof input === 'string') {
    return kind === 'strings' ? [input] : input;
  }
  reportType(isListKind(kind) ? 'list' : 'text', input, place, report);
  return undefined;
}

/** A list with more entries than this is cut off, and the cut reported. */
export const MAX_ENTRIES = 1_000;

function readEntries(kind: Kind, input: readonly unknown[], parent: Place, report: Report) {
  // Of goals and news there may be more.
  if (kind === 'any') return input;
  if (input.length > MAX_ENTRIES) {
    report('too-many', { parent, key: MAX_ENTRIES }, { max: MAX_ENTRIES });
  }
  return input
    .slice(0, MAX_ENTRIES)
    .map((entry, key) => read(kind, entry, { parent, key }, report))
    .filter((entry) => entry !== undefined);
}

function readLanguageMap(map: object, parent: Place, report: Report): Text | undefined {
  const texts: Record<string, string> = { ...map };
  const keys = Object.keys(texts);
  if (keys.length === 0) report('missing', parent);
  for (const key of keys) {
    const text: unknown = texts[key];
    if (typeof text === 'string') continue;
    reportType('text', text, { parent, key }, report);
    delete texts[key];
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

function reportType(
  expected: 'list' | 'object' | 'text',
  input: unknown,
  place: Place | undefined,
  report: Report,
): void {
  const received = Array.isArray(input) ? '[…]' : isRaw(input) ? '{…}' : brief(input);
  report('wrong-type', place, { expected, received });
}
