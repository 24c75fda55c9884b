import type { Place } from '../issue.js';

/** A document as somebody wrote it: nothing in it can be trusted. */
export type Raw = Readonly<Record<string, unknown>>;

export const asRaw = (value: unknown): Raw | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : undefined;

export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

export const asString = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** The place of a field, below the place of its object. */
export const below = (parent: Place | undefined, key: string | number): Place =>
  parent ? { parent, key } : { key };
