import { parseGoals, type DraftGoal, type Goal } from './goals.js';
import { collectIssues, type Parsed, type ParseOptions } from './issue.js';
import { plainLanguagesIn } from './plain-language.js';
import { reportUnknownKeys, salvage, type ValueOf } from './shape.js';
import { addressReader } from './web-address.js';

const areaShape = { id: 'string', title: 'text' } as const;

// Without a name it still keeps the place of its level.
const levelShape = { 'name?': 'text', 'count?': 'text' } as const;

export const strategyShape = {
  'language?': 'language',
  'title?': 'text',
  'introduction?': 'text',
  'closing?': 'text',
  'organization?': 'text',
  'period?': { 'start?': 'date', 'end?': 'date' },
  'updated?': 'date',
  'source?': 'url',
  'levels?': [levelShape],
  'areas?': [areaShape],
  goals: ['any'],
} as const;

export type Area = ValueOf<typeof areaShape>;
/** What the goals of one depth are called, and how many of them are announced. */
export type Level = ValueOf<typeof levelShape>;

type StrategyFields = ValueOf<typeof strategyShape>;

/** A strategy as a document has it, before it is checked. */
export type DraftStrategy = {
  -readonly [K in Exclude<keyof StrategyFields, 'goals'>]?: StrategyFields[K] | undefined;
} & { goals: DraftGoal[] };

export interface Strategy extends Omit<StrategyFields, 'goals'> {
  readonly goals: readonly Goal[];
  /** The languages that it has texts in plain language for. */
  readonly plainLanguages: ReadonlySet<string>;
}

/**
 * Reads a strategy. Whatever is wrong in it is left out and reported; only a document without a
 * list of goals has no value at all.
 */
export function parseStrategy(input: unknown, { base }: ParseOptions = {}): Parsed<Strategy> {
  const { issues, report } = collectIssues();
  const { value } = salvage(strategyShape, input, undefined, report);
  if (!value) return { issues };

  reportUnknownKeys(strategyShape, input, undefined, report);
  const address = addressReader(base, report);
  const goals = parseGoals(value.goals, report, address);
  const source = address(value.source, { key: 'source' });
  const strategy = { ...value, source, goals };
  // Not in the document, which may hold anything beside.
  return { value: { ...strategy, plainLanguages: plainLanguagesIn(strategy) }, issues };
}
