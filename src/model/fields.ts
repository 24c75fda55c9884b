import * as v from 'valibot';
import type { Text } from './text.js';

const languageMap = v.pipe(v.record(v.string(), v.string()), v.minEntries(1, 'text'));

/** `lazy` rather than `union`: it tells which language of a map is wrong, not only that one is. */
export const text: v.GenericSchema<Text> = v.lazy((input) =>
  typeof input === 'string' ? v.string() : languageMap,
);

export const string = v.string();
export const optionalText = v.optional(text);
export const optionalString = v.optional(string);
