/** An object of a document as its author wrote it: nothing in it can be trusted. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asRaw = (value: unknown): Raw | undefined => (isRaw(value) ? value : undefined);

export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

/** @returns `undefined` also for a blank one */
export const asString = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** Enough of a value to recognize it by. Functions and circular values have no JSON. */
export function brief(value: unknown): string {
  try {
    return ((JSON.stringify(value) as string | undefined) ?? typeof value).slice(0, 60);
  } catch {
    return typeof value;
  }
}
