import { MAX_GOALS } from '../goals.js';
import { contradictsParent, normalizeNumber } from '../goal-number.js';
import { formatPath, type Place, type Report, below } from '../issue.js';
import { checkDate, checkText, checkCount } from './fields.js';
import { checkLanguageTag } from './language.js';
import { asList, asRaw, asString, type Raw } from '../raw.js';

const TEXTS = ['title', 'introduction', 'closing', 'organization'];

/**
 * What an editor should mend in a strategy that can be shown as it is. It reads the document as it
 * was written, so that each path is the one in the file.
 */
export function checkStrategyContent(input: unknown, report: Report): void {
  const strategy = asRaw(input);
  if (!strategy) return;
  const language = asString(strategy['language']);
  if (language) checkLanguageTag(language, { key: 'language' }, report);
  for (const key of TEXTS) checkText(strategy[key], { key }, report);
  checkDate(strategy['updated'], { key: 'updated' }, report);
  const period = asRaw(strategy['period']);
  for (const key of ['start', 'end']) {
    checkDate(period?.[key], below({ key: 'period' }, key), report);
  }
  eachEntry(strategy['levels'], { key: 'levels' }, (level, place) => {
    checkText(level['name'], below(place, 'name'), report);
    checkText(level['count'], below(place, 'count'), report);
    checkCount(level['count'], language ?? 'und', below(place, 'count'), report);
  });
  eachEntry(strategy['areas'], { key: 'areas' }, (area, place) =>
    checkText(area['title'], below(place, 'title'), report),
  );
  const areas = new Set(asList(strategy['areas']).map((area) => asRaw(area)?.['id']));
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
      for (const key of ['title', 'description']) checkText(goal[key], below(place, key), report);
      asList(goal['tags']).forEach((tag, index) =>
        checkText(tag, below(below(place, 'tags'), index), report),
      );
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
  if (Array.isArray(value)) value.forEach((id, index) => check(id, below(place, index)));
  else check(value, place);
}

function eachEntry(list: unknown, parent: Place, check: (entry: Raw, place: Place) => void): void {
  asList(list).forEach((value, index) => {
    const entry = asRaw(value);
    if (entry) check(entry, below(parent, index));
  });
}
