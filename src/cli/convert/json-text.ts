import { goalShape } from '../../model/goals.js';
import { newsItemShape, newsShape } from '../../model/news.js';
import { isRaw } from '../../model/raw.js';
import { fieldsOf, type Kind, type Shape } from '../../model/shape.js';
import { strategyShape } from '../../model/strategy.js';
import type { DocumentKind } from '../../model/check/untranslated.js';
import { prettyJson } from '../printable.js';

const VERSION = 'https://jsonfeed.org/version/1.1';

/** A document with its fields in the order of the schema, and none that is empty. */
export function jsonText(kind: DocumentKind, value: unknown): string {
  if (kind === 'strategy') return prettyJson(ordered(strategyShape, value, goalShape));
  const feed = ordered(newsShape, value, newsItemShape);
  return prettyJson(isRaw(feed) ? { version: VERSION, ...feed } : feed);
}

/** @param entries what is in lists that are checked entry by entry */
function ordered(shape: Shape, value: unknown, entries: Shape): unknown {
  if (!isRaw(value)) return value;
  const fields = fieldsOf(shape);
  const { $schema, ...rest } = value;
  const own = Object.keys(rest).filter((key) => !fields.has(key));
  const known = [...fields].filter(([key]) => Object.hasOwn(rest, key));
  const all = [
    ['$schema', $schema] as const,
    ...known.map(([key, { kind, isRequired }]) => {
      const inner = inOrder(kind, rest[key], entries);
      return [key, isRequired || !isEmpty(inner) ? inner : undefined] as const;
    }),
    // What is not ours stays, wherever it makes sense.
    ...own.map((key) => [key, rest[key]] as const),
  ];
  return Object.fromEntries(all.filter(([, inner]) => inner !== undefined));
}

function inOrder(kind: Kind, value: unknown, entries: Shape): unknown {
  if (Array.isArray(value)) {
    const [inner] = Array.isArray(kind) ? (kind as readonly [Kind]) : [undefined];
    const shape = inner === 'any' ? entries : inner;
    return typeof shape === 'object' && !Array.isArray(shape)
      ? value.map((entry) => ordered(shape as Shape, entry, entries))
      : value;
  }
  return typeof kind === 'object' && !Array.isArray(kind)
    ? ordered(kind as Shape, value, entries)
    : value;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);
