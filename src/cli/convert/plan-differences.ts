import { normalizeNumber } from '../../model/goal-number.js';
import { goalShape } from '../../model/goals.js';
import { below, formatPath, type Place } from '../../model/issue.js';
import { asList, asRaw, isRaw } from '../../model/raw.js';
import { fieldsOf, type Shape } from '../../model/shape.js';
import { strategyShape } from '../../model/strategy.js';
import { oneLine, type Text } from '../../model/text.js';
import type { PlanRow, PlanSheet } from './plan-rows.js';

/**
 * What of a plan is missing or different in another one.
 *
 * @param value the plan as it is written, with fields that we do not know of
 * @returns paths in it
 */
export function differences(value: unknown, before: PlanSheet, after: PlanSheet): string[] {
  const paths: string[] = [];
  const compare = (one: unknown, other: unknown, place: Place) => {
    if (JSON.stringify(one) !== JSON.stringify(other)) paths.push(formatPath(place));
  };
  const own = before.plan.language ?? '';
  for (const key of fieldsOf(strategyShape).keys()) {
    if (['goals', 'levels', 'areas'].includes(key)) continue;
    const field = key as 'title';
    compare(plain(before.plan[field], own), plain(after.plan[field], own), { key });
  }
  const levels = before.plan.levels ?? [];
  for (const index of levels.keys()) {
    const place = below({ key: 'levels' }, index);
    const { name, count } = levels[index] ?? {};
    compare(plain(name, own), plain(after.plan.levels?.[index]?.name, own), below(place, 'name'));
    if (count !== undefined) paths.push(formatPath(below(place, 'count')));
  }
  const titles = ({ plan }: PlanSheet) => (plan.areas ?? []).map(({ title }) => plain(title, own));
  compare(titles(before), titles(after), { key: 'areas' });
  paths.push(...unknownKeys(strategyShape, value, undefined));

  const parentsAfter = parentIndexes(after.rows);
  const parentsBefore = parentIndexes(before.rows);
  for (const index of before.rows.keys()) {
    const row = before.rows[index];
    if (!row) continue;
    const { goal, place, raw } = row;
    const twin = after.rows[index]?.goal;
    if (!twin || parentsBefore[index] !== parentsAfter[index]) {
      paths.push(formatPath(place));
      continue;
    }
    for (const key of ['number', 'label', 'id', 'title', 'description', 'url', 'tags'] as const) {
      const read = key === 'number' ? numberOf : key === 'title' ? titleOf : plain;
      compare(read(goal[key], own), read(twin[key], own), below(place, key));
    }
    const linksOf = ({ links = [] }: PlanRow['goal']) =>
      links.map(({ label, url }) => [plain(label, own), url]);
    compare(linksOf(goal), linksOf(twin), below(place, 'links'));
    const areas = before.areasOf(goal).map((area) => plain(area, own));
    compare(
      areas,
      after.areasOf(twin).map((area) => plain(area, own)),
      below(place, 'area'),
    );
    paths.push(...unknownKeys(goalShape, raw, place));
  }
  return paths;
}

function parentIndexes(rows: readonly PlanRow[]): (number | undefined)[] {
  const indexes = new Map(rows.map((row, index) => [row, index]));
  return rows.map(({ parent }) => parent && indexes.get(parent));
}

const unknownKeys = (shape: Shape, value: unknown, place: Place | undefined): string[] =>
  Object.keys(asRaw(value) ?? {})
    .filter((key) => !fieldsOf(shape).has(key) && key !== '$schema')
    .map((key) => formatPath(below(place, key)));

const numberOf = (number: unknown): unknown =>
  typeof number === 'string' ? normalizeNumber(number) : undefined;

/** A title is one line, whatever breaks are in it. */
const titleOf = (title: unknown, own: string): unknown =>
  isRaw(title)
    ? plain(
        Object.fromEntries(
          Object.entries(title).map(([tag, text]) => [tag, oneLine(String(text))]),
        ),
        own,
      )
    : plain(typeof title === 'string' ? oneLine(title) : title, own);

/** A value in one form, however it is written: without blanks and what nobody sees. */
function plain(value: unknown, own: string): unknown {
  if (Array.isArray(value)) {
    const entries = asList(value)
      .map((entry) => plain(entry, own))
      .filter((entry) => entry !== undefined);
    return entries.length > 0 ? entries : undefined;
  }
  if (typeof value === 'string') return trimmed(value) || undefined;
  if (!isRaw(value)) return value;
  const texts = Object.entries(value as Exclude<Text, string>)
    .map(([tag, text]) => [tag.toLowerCase(), trimmed(text)] as const)
    .filter(([, text]) => text)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const [only, another] = texts;
  if (!only) return undefined;
  return !another && only[0] === own.toLowerCase() ? only[1] : Object.fromEntries(texts);
}

const trimmed = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
    .trim();
