import { parseGoals, type Goal } from './goals.js';
import {
  formatPath,
  type Issue,
  type Parsed,
  type ParseOptions,
  type Place,
  type Report,
} from './issue.js';
import { formatMessage } from './message-format.js';
import { reportUnknownKeys, salvage, type ValueOf } from './shape.js';
import { addressReader } from './web-address.js';

const areaShape = { id: 'string', title: 'text' } as const;

const levelShape = { name: 'text', 'count?': 'text' } as const;

export const strategyShape = {
  'language?': 'string',
  'title?': 'text',
  'introduction?': 'text',
  'closing?': 'text',
  'organization?': 'text',
  'period?': { 'start?': 'string', 'end?': 'string' },
  'updated?': 'string',
  'source?': 'string',
  'levels?': [levelShape],
  'areas?': [areaShape],
  goals: ['any'],
} as const;

export type Area = ValueOf<typeof areaShape>;
/** What the goals of one depth are called, and how many of them are announced. */
export type Level = ValueOf<typeof levelShape>;

export interface Strategy extends Omit<ValueOf<typeof strategyShape>, 'goals'> {
  readonly goals: readonly Goal[];
}

/**
 * Reads a strategy. Whatever is wrong in it is left out and reported; only a document without a
 * list of goals has no value at all.
 */
export function parseStrategy(input: unknown, { base }: ParseOptions = {}): Parsed<Strategy> {
  const issues: Issue[] = [];
  const report: Report = (issue) => void issues.push(issue);
  const { value } = salvage(strategyShape, input, undefined, report);
  if (!value) return { issues };

  reportUnknownKeys(strategyShape, input, undefined, report);
  const address = addressReader(base, report);
  const levels = value.levels?.map((level, index) => ({
    ...level,
    count: checkPlurals(level, value.language, { key: `levels[${index}].count` }, report),
  }));
  const goals = parseGoals(value.goals, report, address);
  const source = address(value.source, { key: 'source' });
  return { value: { ...value, levels, source, goals }, issues };
}

/** Keeps the plural forms that can be read: a neutral count is shown for the others. */
function checkPlurals(
  { count }: Level,
  language: string | undefined,
  place: Place,
  report: Report,
): Level['count'] {
  if (count === undefined) return undefined;
  const own = language ?? 'pl';
  const texts = typeof count === 'string' ? { [own]: count } : count;
  const good = Object.entries(texts).filter(([tag, message]) => {
    const readable = formatMessage(message, { n: 1 }, tag) !== undefined;
    if (!readable) {
      const path = formatPath(place, typeof count === 'string' ? [] : [tag]);
      report({ code: 'wrong-format', path, params: { expected: 'plural', received: message } });
    }
    return readable;
  });
  return good.length > 0 ? Object.fromEntries(good) : undefined;
}
