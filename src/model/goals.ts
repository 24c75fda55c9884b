import { compareNumbers } from './goal-number.js';
import type { Place, Report } from './issue.js';
import { reportUnknownKeys, salvage, type ValueOf } from './shape.js';
import type { addressReader } from './web-address.js';

/** How many levels of goals are shown. Deeper ones stay in the model and are reported. */
export const MAX_LEVELS = 12;

/** A plan with more goals than this is cut off, and the cut reported. */
export const MAX_GOALS = 20_000;

export const goalShape = {
  'number?': 'string',
  'id?': 'string',
  title: 'text',
  'description?': 'text',
  'area?': 'strings',
  'url?': 'string',
  'tags?': ['text'],
  'goals?': ['any'],
} as const;

/** A goal, a task, or whatever the city calls what stands at this depth. */
export interface Goal extends Omit<ValueOf<typeof goalShape>, 'goals' | 'area'> {
  /** Names this goal in its plan, without spaces: its number, else its id, else one made up here. */
  readonly key: string;
  readonly areas: readonly string[];
  readonly goals: readonly Goal[];
}

/** One list of siblings still to be read, and where its goals go. */
interface Siblings {
  readonly list: readonly unknown[];
  readonly goals: Goal[];
  readonly place: Place;
  readonly depth: number;
}

/** Level by level with a queue: a document may nest deeper than the call stack. */
export function parseGoals(
  list: readonly unknown[],
  report: Report,
  address: ReturnType<typeof addressReader>,
): Goal[] {
  const goals: Goal[] = [];
  const queue: Siblings[] = [{ list, goals, place: { key: 'goals' }, depth: 1 }];
  const keys = new Set<string>();
  let tooDeep = false;

  for (const siblings of queue) {
    if (siblings.depth > MAX_LEVELS && !tooDeep) {
      tooDeep = true;
      report('too-deep', siblings.place, { max: MAX_LEVELS });
    }
    for (const index of siblings.list.keys()) {
      const input = siblings.list[index];
      const place: Place = { parent: siblings.place, key: index };
      if (keys.size === MAX_GOALS) {
        report('too-many', place, { max: MAX_GOALS });
        sortByNumber(siblings.goals);
        return goals;
      }
      const { value, rest } = salvage(goalShape, input, place, report);
      reportUnknownKeys(goalShape, input, place, report);
      const children = rest.goals ?? [];
      // A goal that has lost its title still holds its sub-goals together.
      if (!value && children.length === 0) continue;
      const { number, id, title = '', description, area = [], url, tags } = rest;
      // Field by field: to take an object apart and put it together costs as much as all checks.
      const goal = {
        key: uniqueKey(number ?? id, keys),
        number,
        id,
        title,
        description,
        areas: area,
        url: address(url, { parent: place, key: 'url' }),
        tags,
        goals: [],
      };
      siblings.goals.push(goal);
      if (children.length > 0) {
        const below = { parent: place, key: 'goals' };
        queue.push({ list: children, goals: goal.goals, place: below, depth: siblings.depth + 1 });
      }
    }
    sortByNumber(siblings.goals);
  }
  return goals;
}

/** Where all have one; otherwise the order of the document says more. */
function sortByNumber(goals: Goal[]): void {
  if (goals.some((goal) => !goal.number)) return;
  goals.sort((a, b) => compareNumbers(a.number ?? '', b.number ?? ''));
}

/** Two goals under one number must not open and close together. */
function uniqueKey(wanted: string | undefined, taken: Set<string>): string {
  let key = wanted?.trim().replace(/\s+/g, '-') || `~${taken.size + 1}`;
  while (taken.has(key)) key += '~';
  taken.add(key);
  return key;
}
