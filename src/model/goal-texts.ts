import { goalShape, type Goal } from './goals.js';
import { fieldsOf, isListKind, type FieldName } from './shape.js';
import type { Text } from './text.js';

/** What a reader can look for in a goal beside its number and its title: every other text in it. */
export const goalTexts = (goal: Goal): Text[] => [
  ...detailFields.flatMap((name) => goal[name] ?? []),
  ...(goal.links ?? []).map(({ label }) => label),
];

/** The fields of one kind. */
type FieldsOf<K> = {
  [F in keyof typeof goalShape]: (typeof goalShape)[F] extends K ? FieldName<F> : never;
}[keyof typeof goalShape];

const detailFields = [...fieldsOf(goalShape)]
  .filter(([name, { kind }]) => name !== 'title' && (isListKind(kind) ? kind[0] : kind) === 'text')
  .map(([name]) => name as Exclude<FieldsOf<'text' | readonly ['text']>, 'title'>);
