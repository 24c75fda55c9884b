import * as v from 'valibot';
import { parseGoals, type Goal } from './goals.js';
import { optionalString, optionalText, string, text } from './fields.js';
import {
  formatPath,
  type Issue,
  type Parsed,
  type ParseOptions,
  type Place,
  type Report,
} from './issue.js';
import { formatMessage } from './message-format.js';
import { reportUnknownKeys, salvage } from './salvage.js';
import { addressReader } from './web-address.js';

const areaFields = v.object({ id: string, title: text });

const levelFields = v.object({ name: text, count: optionalText });

export const strategyFields = v.object({
  language: optionalString,
  title: optionalText,
  introduction: optionalText,
  closing: optionalText,
  organization: optionalText,
  period: v.optional(v.object({ start: optionalString, end: optionalString })),
  updated: optionalString,
  source: optionalString,
  levels: v.optional(v.array(levelFields)),
  areas: v.optional(v.array(areaFields)),
  goals: v.array(v.unknown()),
});

export type Area = v.InferOutput<typeof areaFields>;
/** What the goals of one depth are called, and how many of them are announced. */
export type Level = v.InferOutput<typeof levelFields>;

export interface Strategy extends Omit<v.InferOutput<typeof strategyFields>, 'goals'> {
  readonly goals: readonly Goal[];
}

/**
 * Reads a strategy. Whatever is wrong in it is left out and reported; only a document without a
 * list of goals has no value at all.
 */
export function parseStrategy(input: unknown, { base }: ParseOptions = {}): Parsed<Strategy> {
  const issues: Issue[] = [];
  const report: Report = (issue) => void issues.push(issue);
  const { value } = salvage(strategyFields, input, undefined, report);
  if (!value) return { issues };

  reportUnknownKeys(strategyFields, input, undefined, report);
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
