import { collectIssues, type Parsed, type ParseOptions, type Place, type Report } from './issue.js';
import { salvage } from './shape.js';
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
  'date_published?': 'date',
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
  /** As the feed writes it; RFC 3339 if the feed is right. */
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
  const ids = new Set<string>();
  const items: NewsItem[] = [];
  for (const index of value.items.keys()) {
    const place: Place = { parent: { key: 'items' }, key: index };
    if (items.length === MAX_ITEMS) {
      report('too-many', place, { max: MAX_ITEMS });
      break;
    }
    const item = parseItem(value.items[index], place, report, address);
    if (!item) continue;
    const { id } = item;
    if (id !== undefined && ids.has(id)) {
      report('duplicate-id', { parent: place, key: 'id' }, { id });
      continue;
    }
    if (id !== undefined) ids.add(id);
    items.push(item);
  }
  return {
    value: {
      title: value.title?.trim() || undefined,
      language: value.language,
      home: address(value.home_page_url, { key: 'home_page_url' }),
      next: address(value.next_url, { key: 'next_url' }),
      items,
    },
    issues,
  };
}

function parseItem(
  entry: unknown,
  place: Place,
  report: Report,
  address: ReturnType<typeof addressReader>,
): NewsItem | undefined {
  // An item without an id can still be read, so what is left of it is enough.
  const { value, rest } = salvage(newsItemShape, entry, place, report);
  const title = rest.title?.trim() || undefined;
  const lead = rest.summary?.trim() || rest.content_text?.trim() || undefined;
  if (!title && !lead) {
    if (value) report('missing', { parent: place, key: 'title' });
    return undefined;
  }
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
    image: src ? { src, alt: alt?.trim() ?? '' } : undefined,
    date: rest.date_published?.trim() || undefined,
    tags: rest.tags ?? [],
    language: rest.language,
    goals: rest._city?.goals ?? [],
  };
}
