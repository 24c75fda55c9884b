import { fold } from '../../model/fold.js';
import { goalFields } from '../../model/goal-fields.js';
import { goalShape } from '../../model/goals.js';
import { nearestName } from '../../model/nearest-name.js';
import { fieldsOf, type Shape } from '../../model/shape.js';
import { strategyShape } from '../../model/strategy.js';
import { UKRAINIAN } from '../csv/columns.js';
import { settingNames } from '../csv/settings.js';

/** What a list of goals is called by people who translate the names of fields, folded. */
const GOALS = [
  ...['cele', 'cele strategiczne', 'cele operacyjne', 'podcele', 'zadania', 'dzialania'],
  ...['subgoals', 'goal list', 'children', 'цілі', 'підцілі', 'завдання'],
];

const simplify = (name: string): string => fold(name.slice(0, 60)).replace(/[\s_.:-]+/g, '');

/** Finds the field that somebody meant by a name that is none; `undefined` also for the name of one. */
export type MeantField = (name: string, value: unknown) => string | undefined;

function fieldFinder(shape: Shape, names: Readonly<Record<string, readonly string[]>>): MeantField {
  const fields = [...fieldsOf(shape).keys()];
  const meant = new Map<string, string>();
  for (const [field, others] of Object.entries(names)) {
    if (fields.includes(field)) for (const name of others) meant.set(simplify(name), field);
  }
  for (const field of fields) meant.set(simplify(field), field);
  return (name, value) => {
    // A name that begins like this is the author's own.
    if (fields.includes(name) || /^[_$]/.test(name)) return undefined;
    const field = meant.get(simplify(name)) ?? nearestName(name, fields);
    const isList = Array.isArray(value);
    return isList && field === 'title' ? 'goals' : field === 'goals' && !isList ? undefined : field;
  };
}

const goalNames = Object.fromEntries(
  Object.entries(goalFields).map(([field, { columns }]) => [field, [...columns.en, ...columns.pl]]),
);

const both = [goalNames, UKRAINIAN, { goals: GOALS }].map((names) => Object.entries(names));

/** For the fields of a goal. */
export const meantGoalField: MeantField = fieldFinder(goalShape, merged(both.flat()));

/** For the fields of the plan itself. */
export const meantPlanField: MeantField = fieldFinder(
  strategyShape,
  merged([
    ...Object.entries(settingNames),
    ...Object.entries({ goals: GOALS, title: UKRAINIAN.title, areas: ['obszary'] }),
  ]),
);

function merged(
  entries: readonly (readonly [string, readonly string[]])[],
): Record<string, readonly string[]> {
  const names: Record<string, readonly string[]> = {};
  for (const [field, more] of entries) names[field] = [...(names[field] ?? []), ...more];
  return names;
}
