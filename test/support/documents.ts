import type { Goal } from '../../src/model/goals.js';
import type { News } from '../../src/model/news.js';
import type { Strategy } from '../../src/model/strategy.js';

/** What is shown of news, as a JSON Feed again. */
export const asNews = ({ items, ...feed }: News): object => ({
  ...feed,
  items: items.map(({ lead, image, date, goals, ...item }, index) => ({
    ...item,
    // One that has lost its id is shown all the same.
    id: item.id ?? `without an id ${index}`,
    summary: lead,
    image: image?.src,
    date_published: date,
    _city: { image_alt: image?.alt, goals },
  })),
});

/** What is shown of a strategy, as a document again. */
export const asPlan = ({ goals, ...plan }: Strategy): object => ({
  ...plan,
  // Found, not read.
  plainLanguages: undefined,
  goals: goals.map(asGoal),
});

function asGoal({ areas, goals, ...goal }: Goal): object {
  // The key is made, not read.
  return { ...goal, key: undefined, area: areas, goals: goals.map(asGoal) };
}

/** Every address that a page would follow or load. */
export function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]: [string, unknown]) =>
    typeof inside === 'string' && /^(url|src|source|next)$/.test(key)
      ? [inside]
      : addressesIn(inside),
  );
}
