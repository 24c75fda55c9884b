import { fieldsOf, isListKind, type Kind, type Shape } from '../model/shape.js';
import { tidyAddress, type Tidied } from './feed-addresses.js';
import { goalShape, MAX_GOALS } from '../model/goals.js';
import { below, collectIssues, type Issue, type Place } from '../model/issue.js';
import { asList, isRaw } from '../model/raw.js';
import { isBlank } from '../model/text.js';
import { strategyShape } from '../model/strategy.js';

/** The parts of HTML that people paste into texts. "<5 zł" is none. */
const NAMES =
  'a|abbr|b|big|blockquote|br|center|code|dd|div|dl|dt|em|figure|font|h[1-6]|hr|i|iframe|img|ins|li|mark|ol|p|pre|q|s|section|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul';
const TAG = new RegExp(`</?(?:${NAMES})\\b[^<>]*>`, 'i');
const OTHER_TAG = new RegExp(`<(?!/?(?:${NAMES})\\b[^<>]*>)`, 'gi');
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
const EMPHASIS = /\*\*(\S(?:[^*\n]*\S)?)\*\*/g;
const LINK =
  /!?\[([^[\]\n]+)\]\(\s*((?:[^()\s]|\([^()\s]*\))+(?:\([^()\s]*)?)(?:[^\S\n][^()\n]*)?\)/g;
const HREF = /\b(?:href|src)\s*=\s*["']?([^"'\s>]+)/gi;
const BLOCK =
  /<\/?(?:p|div|ul|ol|li|dl|dd|dt|h[1-6]|table|tr|blockquote|section)\b[^<>]*>|<br\s*\/?>\s*<br\s*\/?>|\n\s*\n/i;

type ReadHtml = (html: string) => { readonly text: string };

/** A text or an address in a document, in the object or list that holds it. */
interface Slot {
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
  readonly place: Place;
  readonly kind: 'text' | 'url';
  /** Paragraphs, not a line. */
  readonly isLong: boolean;
}

/**
 * Makes plain texts of HTML and Markdown in a plan, which citizens would see as it is written, and
 * addresses of those that lack https://. The document is changed in place, and each change reported.
 */
export async function tidyPlan(document: unknown): Promise<Issue[]> {
  if (!isRaw(document) || !Array.isArray(document['goals'])) return [];
  const { issues, report } = collectIssues();
  let readHtml: ReadHtml | undefined;
  for (const slot of slotsIn(document)) {
    const { holder, key, kind } = slot;
    const written = holder[key];
    if (typeof written !== 'string') continue;
    if ((kind === 'text' && TAG.test(written)) || ENTITY.test(written)) {
      // The parser is large, and a plan seldom needs it.
      readHtml ??= (await import('./feeds/feeds.js')).readHtml;
    }
    if (isGoalTitle(slot) && isBlank(written)) {
      // Only of goals with goals below: others are left out, and reported, where they are read.
      if (asList(holder['goals']).length > 0) {
        report('missing', slot.place);
      }
      continue;
    }
    const found = kind === 'url' ? tidyAddress(written) : tidyText(written, slot.isLong, readHtml);
    if (found.value === written) continue;
    holder[key] = found.value;
    for (const { code, params } of found.issues) report(code, slot.place, params);
  }
  return issues;
}

const isGoalTitle = ({ key, place }: Slot): boolean =>
  key === 'title' && place.parent?.parent?.key === 'goals';

function tidyText(written: string, isLong: boolean, readHtml: ReadHtml | undefined): Tidied {
  const links = [
    ...[...written.matchAll(LINK)].map(([, , url = '']) => url),
    ...[...written.matchAll(HREF)].map(([, url = '']) => url),
  ];
  let value = written.replace(LINK, '$1').replace(EMPHASIS, '$1');
  // What was escaped twice is decoded twice.
  for (let pass = 0; pass < 3 && readHtml && (TAG.test(value) || ENTITY.test(value)); pass += 1) {
    const parts = isLong ? value.split(BLOCK) : [value];
    value = parts
      .map((part) => readHtml(part.replace(OTHER_TAG, '&lt;')).text)
      .filter(Boolean)
      .join('\n\n');
  }
  const sample = (TAG.exec(written) ?? ENTITY.exec(written))?.[0] ?? written.trim();
  return {
    value,
    issues: [
      { code: 'markup', params: { sample: sample.slice(0, 40) } },
      ...(value === written ? [] : links).map(
        (url) => ({ code: 'markup-link', params: { url: url.slice(0, 200) } }) as const,
      ),
    ],
  };
}

/** Every text and address that the shapes know, without recursion into goals: a document may nest deep. */
function* slotsIn(plan: Record<string, unknown>): Generator<Slot> {
  yield* slotsOf(strategyShape, plan, undefined);
  const queue = [{ list: plan['goals'], place: { key: 'goals' } as Place }];
  let goals = 0;
  for (const { list, place } of queue) {
    const entries = asList(list);
    for (const index of entries.keys()) {
      const goal = entries[index];
      goals += 1;
      if (!isRaw(goal) || goals > MAX_GOALS) continue;
      const at = below(place, index);
      yield* slotsOf(goalShape, goal, at);
      queue.push({ list: goal['goals'], place: below(at, 'goals') });
    }
  }
}

const LONG = ['description', 'introduction', 'closing'];

function* slotsOf(
  shape: Shape,
  object: Record<string, unknown>,
  parent: Place | undefined,
): Generator<Slot> {
  for (const [name, { kind }] of fieldsOf(shape)) {
    yield* slotsAt(kind, object, name, below(parent, name), LONG.includes(name));
  }
}

function* slotsAt(
  kind: Kind,
  holder: Record<string | number, unknown>,
  key: string | number,
  place: Place,
  isLong: boolean,
): Generator<Slot> {
  const value = holder[key];
  if (isListKind(kind)) {
    if (!Array.isArray(value)) return;
    const list = value as unknown as Record<number, unknown>;
    for (const index of value.keys()) {
      yield* slotsAt(kind[0], list, index, below(place, index), isLong);
    }
  } else if (typeof kind === 'object') {
    if (isRaw(value)) yield* slotsOf(kind, value, place);
  } else if (kind === 'text' && isRaw(value)) {
    for (const tag of Object.keys(value)) {
      yield { holder: value, key: tag, place: below(place, tag), kind, isLong };
    }
  } else if (kind === 'text' || kind === 'url') {
    yield { holder, key, place, kind, isLong };
  }
}
