import { goalShape, MAX_GOALS } from '../goals.js';
import { contradictsParent, normalizeNumber } from '../goal-number.js';
import { formatPath, type Place, type Report, below } from '../issue.js';
import { checkCount, checkFields } from './fields.js';
import { MAX_ENTRIES } from '../shape.js';
import { strategyShape } from '../strategy.js';
import { asList, asRaw, asString, type Raw } from '../raw.js';

/**
 * What an editor should fix in a strategy that can be shown as it is. It reads the document as it
 * was written, so that each path is the one in the file.
 */
export function checkStrategyContent(input: unknown, report: Report): void {
  const strategy = asRaw(input);
  if (!strategy) return;
  checkFields(strategyShape, strategy, undefined, report);
  const language = asString(strategy['language']) ?? 'und';
  eachEntry(entriesOf(strategy['levels']), { key: 'levels' }, (level, place) =>
    checkCount(level['count'], language, below(place, 'count'), report),
  );
  const areas = new Set(entriesOf(strategy['areas']).map((area) => asRaw(area)?.['id']));
  checkGoals(strategy['goals'], areas, report);
}

interface Siblings {
  readonly list: unknown;
  readonly place: Place;
  /** The number of the goal that they belong to. */
  readonly parent: string | undefined;
}

/** Level by level with a queue: a document may nest deeper than the call stack. */
function checkGoals(list: unknown, areas: ReadonlySet<unknown>, report: Report): void {
  const checkNumber = numberChecker(report);
  const queue: Siblings[] = [{ list, place: { key: 'goals' }, parent: undefined }];
  let goals = 0;
  for (const siblings of queue) {
    eachEntry(siblings.list, siblings.place, (goal, place) => {
      goals += 1;
      if (goals > MAX_GOALS) return;
      const number = normalizeNumber(asString(goal['number']) ?? '') || undefined;
      if (number) checkNumber(number, siblings.parent, below(place, 'number'));
      checkFields(goalShape, goal, place, report);
      checkAreas(goal['area'], areas, below(place, 'area'), report);
      queue.push({ list: goal['goals'], place: below(place, 'goals'), parent: number });
    });
  }
}

/** Checks the numbers of a plan, goal by goal, parents before their children. */
function numberChecker(report: Report) {
  const places = new Map<string, Place>();
  return (number: string, parent: string | undefined, place: Place): void => {
    const first = places.get(number);
    if (first) report('duplicate-number', place, { number, path: formatPath(first) });
    else places.set(number, place);
    if (parent !== undefined && contradictsParent(number, parent)) {
      report('number-of-another', place, { number, parent });
    }
  };
}

function checkAreas(
  value: unknown,
  areas: ReadonlySet<unknown>,
  place: Place,
  report: Report,
): void {
  const check = (id: unknown, at: Place) => {
    if (typeof id === 'string' && !areas.has(id)) report('unknown-area', at, { id });
  };
  if (Array.isArray(value)) entriesOf(value).forEach((id, at) => check(id, below(place, at)));
  else check(value, place);
}

/** Those of a list that are read. */
const entriesOf = (list: unknown): readonly unknown[] => asList(list).slice(0, MAX_ENTRIES);

function eachEntry(list: unknown, parent: Place, check: (entry: Raw, place: Place) => void): void {
  asList(list).forEach((value, index) => {
    const entry = asRaw(value);
    if (entry) check(entry, below(parent, index));
  });
}
