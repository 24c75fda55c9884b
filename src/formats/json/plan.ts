import { MAX_GOALS } from '../../model/goals.js';
import { below, collectIssues, type Issue, type Place } from '../../model/issue.js';
import { asList, asRaw, isRaw } from '../../model/raw.js';
import type { Read } from '../reader.js';
import { meantGoalField, meantPlanField, type MeantField } from './field-names.js';

/**
 * A plan in our own fields, or nearly: inside another object, as a bare list of goals, or with fields
 * called in another way. What is meant is clear then; it is read as that, and the author is told.
 */
export function readJsonPlan(document: unknown): Read {
  const issues: Issue[] = [];
  const plan = unwrap(document, issues);
  if (!isRaw(plan)) return { value: document, issues };
  const names = nameReader();
  const value = names.read(plan, undefined, meantPlanField);
  const queue = [{ list: value['goals'], place: { key: 'goals' } as Place }];
  let goals = 0;
  for (const { list, place } of queue) {
    if (!Array.isArray(list)) continue;
    for (const index of list.keys()) {
      goals += 1;
      const goal = asRaw(list[index]);
      if (!goal || goals > MAX_GOALS) continue;
      const at = below(place, index);
      const read = names.read(goal, at, meantGoalField);
      list[index] = read;
      queue.push({ list: read['goals'], place: below(at, 'goals') });
    }
  }
  return { value, issues: [...issues, ...names.issues()] };
}

const someEntries = (value: unknown) => Object.entries(asRaw(value) ?? {}).slice(0, MAX_NAMES);

const hasGoals = (value: unknown): boolean =>
  someEntries(value).some(
    ([name, list]) =>
      asList(list).some(isRaw) && (name === 'goals' || meantPlanField(name, list) === 'goals'),
  );

function unwrap(document: unknown, issues: Issue[]): unknown {
  if (Array.isArray(document)) {
    issues.push({ code: 'bare-list', path: '', params: {} });
    return { goals: document };
  }
  const inside = someEntries(document).filter(([, value]) => hasGoals(value));
  const [[key, plan] = []] = inside;
  if (hasGoals(document) || key === undefined) return document;
  issues.push({ code: 'wrapped', path: key, params: { key } });
  return plan;
}

/** More names than a plan has: for each, those that we know are looked through. */
const MAX_NAMES = 1_000;

/** Gives fields the names that were meant, and reports each name once. */
function nameReader() {
  const found = new Map<string, { first: Place; key: string; nearest: string; n: number }>();
  const looked = new Map<string, string | undefined>();
  return {
    read(object: object, place: Place | undefined, find: MeantField): Record<string, unknown> {
      const meant: MeantField = (key, value) => {
        const kind = `${place ? 'goal' : 'plan'} ${Array.isArray(value)} ${key}`;
        if (!looked.has(kind) && looked.size < MAX_NAMES) looked.set(kind, find(key, value));
        return looked.get(kind);
      };
      const entries = Object.entries(object);
      if (entries.every(([key, value]) => !meant(key, value))) return { ...object };
      return Object.fromEntries(
        entries.map(([key, value]) => {
          const nearest = meant(key, value);
          if (!nearest || Object.hasOwn(object, nearest)) return [key, value];
          const kind = `${place ? 'goal' : 'plan'} ${key}`;
          const first = below(place, key);
          const known = found.get(kind) ?? { first, key, nearest, n: 0 };
          found.set(kind, { ...known, n: known.n + 1 });
          return [nearest, value];
        }),
      );
    },
    issues(): Issue[] {
      const { issues, report } = collectIssues();
      for (const { first, key, nearest, n } of found.values()) {
        report('unknown-key', first, { key, nearest, n });
      }
      return issues;
    },
  };
}
