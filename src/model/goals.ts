import { compareNumbers, normalizeNumber } from './goal-number.js';
import type { Place, Report } from './issue.js';
import { fieldsOf, reportUnknownKeys, salvage, type ValueOf } from './shape.js';
import { isBlank, type Text } from './text.js';
import type { addressReader } from './web-address.js';

/** How many levels of goals are shown. Deeper ones stay in the model and are reported. */
export const MAX_LEVELS = 12;

/** A plan with more goals than this is cut off, and the cut reported. */
export const MAX_GOALS = 20_000;

/** The longest key of a goal that those of the goals below it begin with. */
const MAX_PREFIX = 200;

/**
 * The fields of a goal. From their kinds come the type, the checks, the JSON Schema, what the search
 * looks through, and how a sheet is read. `goal-fields.ts` has the words for each.
 */
export const goalShape = {
  'number?': 'string',
  'id?': 'string',
  'label?': 'text',
  title: 'text',
  'description?': 'text',
  'area?': 'strings',
  'url?': 'url',
  'links?': [{ label: 'text', url: 'url' }],
  'tags?': ['text'],
  'goals?': ['any'],
} as const;

type GoalFields = ValueOf<typeof goalShape>;

/** A goal as a document has it, before it is checked. */
export type DraftGoal = {
  -readonly [K in Exclude<keyof GoalFields, 'area' | 'goals'>]?: GoalFields[K] | undefined;
} & {
  area?: string | readonly string[];
  goals: DraftGoal[];
};

/** A goal, a task, or whatever the city calls its entries at this depth. */
export interface Goal extends Omit<GoalFields, 'goals' | 'area' | 'links'> {
  /** Names this goal in its plan, without spaces: its number, else its id, else one made up here. */
  readonly key: string;
  readonly areas: readonly string[];
  /** One whose address is refused is words only. */
  readonly links?: readonly { readonly label: Text; readonly url: string | undefined }[];
  readonly goals: readonly Goal[];
}

/** One list of siblings still to be read, and where its goals go. */
interface Siblings {
  readonly list: readonly unknown[];
  readonly goals: Goal[];
  readonly place: Place;
  readonly depth: number;
  /** The key of the goal that they belong to. */
  readonly parent?: string;
}

/** Level by level with a queue: a document may nest deeper than the call stack. */
export function parseGoals(
  list: readonly unknown[],
  report: Report,
  address: ReturnType<typeof addressReader>,
): Goal[] {
  const goals: Goal[] = [];
  const queue: Siblings[] = [{ list, goals, place: { key: 'goals' }, depth: 1 }];
  const keys = new Map<string, number>();
  let count = 0;
  let tooDeep = false;

  for (const siblings of queue) {
    if (siblings.depth > MAX_LEVELS && !tooDeep) {
      tooDeep = true;
      report('too-deep', siblings.place, { max: MAX_LEVELS });
    }
    for (const index of siblings.list.keys()) {
      const input = siblings.list[index];
      const place: Place = { parent: siblings.place, key: index };
      // Also those that cannot be shown: each of them takes its time.
      if (count === MAX_GOALS) {
        report('too-many', place, { max: MAX_GOALS });
        sortByNumber(siblings.goals);
        return goals;
      }
      count += 1;
      const readUrl: ReadUrl = (url, key) => address(url, { parent: place, key });
      const { value, rest } = salvage(goalShape, input, place, report);
      reportUnknownKeys(goalShape, input, place, report);
      const children = rest.goals ?? [];
      // A goal that has lost its title still holds its sub-goals together. Nobody sees an empty one,
      // but a heading would be.
      if (children.length === 0) {
        if (!value) continue;
        if (isBlank(value.title)) {
          report('missing', { parent: place, key: 'title' });
          continue;
        }
      }
      const below: Goal[] = [];
      const key = uniqueKey(rest.number ?? rest.id, siblings.parent, keys);
      siblings.goals.push(createGoal(rest, key, below, readUrl));
      if (children.length > 0) {
        const at = { parent: place, key: 'goals' };
        queue.push({
          list: children,
          goals: below,
          place: at,
          depth: siblings.depth + 1,
          parent: key,
        });
      }
    }
    sortByNumber(siblings.goals);
  }
  queue.reverse().forEach(dropEmpty);
  return goals;
}

/** Goals without a title that have lost their sub-goals as well. */
function dropEmpty({ goals }: Siblings): void {
  for (let index = goals.length - 1; index >= 0; index -= 1) {
    const goal = goals[index];
    if (goal && isBlank(goal.title) && goal.goals.length === 0) goals.splice(index, 1);
  }
}

type ReadUrl = (url: string | undefined, field: string) => string | undefined;

/** What a goal has as the document has it. */
const copied = [...fieldsOf(goalShape)].filter(
  ([name]) => !['area', 'goals', 'label', 'links'].includes(name),
);

/** Field by field: to take an object apart and put it together costs as much as all checks. */
function createGoal(
  fields: Partial<GoalFields>,
  key: string,
  goals: readonly Goal[],
  readUrl: ReadUrl,
): Goal {
  const values = fields as Readonly<Record<string, unknown>>;
  const goal: Record<string, unknown> = { key, areas: fields.area ?? [], goals };
  for (const [name, { kind }] of copied) {
    const value = values[name];
    goal[name] = kind === 'url' ? readUrl(value as string | undefined, name) : value;
  }
  goal['title'] ??= '';
  fields.links?.forEach((link: { url?: string | undefined }) => {
    link.url = readUrl(link.url, 'links');
  });
  // Hardly any goal has one of these.
  if (fields.links) goal['links'] = fields.links;
  if (fields.label !== undefined) goal['label'] = fields.label;
  return goal as unknown as Goal;
}

/** Where all have one; otherwise the order of the document says more. */
function sortByNumber(goals: Goal[]): void {
  if (goals.some((goal) => !goal.number)) return;
  goals.sort((a, b) => compareNumbers(a.number ?? '', b.number ?? ''));
}

/**
 * Two goals under one number must not open and close together, and a link leads to one of them: "a" in
 * I.A is "a", and another one in I.B is "I.B.a".
 */
function uniqueKey(
  wanted: string | undefined,
  parent: string | undefined,
  taken: Map<string, number>,
): string {
  const own = (wanted && normalizeNumber(wanted).replace(/\s+/g, '-')) || `~${taken.size + 1}`;
  // Below many others of its number, the keys of all of them would be longer than the file.
  const first = parent && !parent[MAX_PREFIX] && taken.has(own) ? `${parent}.${own}` : own;
  let key = first;
  // Counts on from the last one that had this key: from one, it would take longer each time.
  let count = taken.get(first) ?? 1;
  while (taken.has(key)) key = `${first}~${(count += 1)}`;
  taken.set(key, 1).set(first, count);
  return key;
}
