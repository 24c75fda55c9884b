import { readDate } from './calendar-date.js';
import { collectIssues, type Parsed, type ParseOptions, type Place, type Report } from './issue.js';
import { salvage } from './shape.js';
import { oneLine } from './text.js';
import { addressReader } from './web-address.js';

/** A feed with more items than this is cut off, and the cut reported. */
export const MAX_ITEMS = 1_000;

export const newsItemShape = {
  id: 'string',
  'url?': 'url',
  'title?': 'string',
  'summary?': 'string',
  'content_text?': 'string',
  'image?': 'url',
  'date_published?': 'string',
  'tags?': ['string'],
  'language?': 'language',
  // What JSON Feed has no field for.
  '_city?': { 'image_alt?': 'string', 'goals?': ['string'] },
} as const;

/** The fields that we show of a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const newsShape = {
  'title?': 'string',
  'language?': 'language',
  'home_page_url?': 'url',
  'next_url?': 'url',
  items: ['any'],
} as const;

export interface NewsImage {
  readonly src: string;
  /** Empty for a picture that only decorates. */
  readonly alt: string;
}

export interface NewsItem {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** The text under the title, or in its place. */
  readonly lead?: string | undefined;
  readonly url?: string | undefined;
  readonly image?: NewsImage | undefined;
  /** A year, a month, a day, or a moment (RFC 3339). */
  readonly date?: string | undefined;
  readonly tags: readonly string[];
  readonly language?: string | undefined;
  /** The numbers of the goals that the item is about. */
  readonly goals: readonly string[];
}

export interface News {
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  /** The page with all the news. */
  readonly home?: string | undefined;
  /** Where the feed goes on. */
  readonly next?: string | undefined;
  /** In the order of their rank. */
  readonly items: readonly NewsItem[];
}

/**
 * Reads a feed. What is wrong in it is left out and reported; only one without a list of items has
 * no value at all.
 */
export function parseNews(input: unknown, { base }: ParseOptions = {}): Parsed<News> {
  const { issues, report } = collectIssues();
  const { value } = salvage(newsShape, input, undefined, report);
  if (!value) return { issues };

  const address = addressReader(base, report);
  const keys = new Set<string>();
  const items: NewsItem[] = [];
  for (const index of value.items.keys()) {
    const place: Place = { parent: { key: 'items' }, key: index };
    if (index === MAX_ITEMS) {
      report('too-many', place, { max: MAX_ITEMS });
      break;
    }
    const item = parseItem(value.items[index], place, report, address);
    if (!item) continue;
    const key = itemKey(item);
    if (item.id !== undefined && keys.has(key)) {
      report('duplicate-id', { parent: place, key: 'id' }, { id: item.id });
      continue;
    }
    keys.add(key);
    items.push(item);
  }
  return {
    value: {
      title: words(value.title),
      language: value.language,
      home: address(value.home_page_url, { key: 'home_page_url' }),
      next: address(value.next_url, { key: 'next_url' }),
      items,
    },
    issues,
  };
}

/** Tells an item from others. Its id alone does not: some systems give one to all of their news. */
export const itemKey = ({ id, title, lead, url, date }: NewsItem): string =>
  [id, title, lead, url, date].join('\n');

const words = (text = ''): string | undefined => oneLine(text) || undefined;

function parseItem(
  entry: unknown,
  place: Place,
  report: Report,
  address: ReturnType<typeof addressReader>,
): NewsItem | undefined {
  // An item without an id can still be read, so what is left of it is enough.
  const { value, rest } = salvage(newsItemShape, entry, place, report);
  const title = words(rest.title);
  const lead = words(rest.summary) ?? words(rest.content_text);
  if (!title && !lead) {
    if (value) report('missing', { parent: place, key: 'title' });
    return undefined;
  }
  const date = rest.date_published?.trim();
  const isDate = date && readDate(date);
  if (date && !isDate) report('left-out-date', { parent: place, key: 'date_published' }, { date });
  const src = address(rest.image, { parent: place, key: 'image' });
  const alt = rest._city?.image_alt;
  if (src && alt === undefined) {
    report('missing-alt', { parent: { parent: place, key: '_city' }, key: 'image_alt' });
  }
  return {
    id: rest.id,
    title,
    lead,
    url: address(rest.url, { parent: place, key: 'url' }),
    image: src ? { src, alt: words(alt) ?? '' } : undefined,
    date: isDate ? date : undefined,
    tags: rest.tags?.map(oneLine) ?? [],
    language: rest.language,
    goals: rest._city?.goals ?? [],
  };
}
