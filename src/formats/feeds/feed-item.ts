import { numberPattern, parentNumber } from '../../model/goal-number.js';
import type { HtmlImage } from './html-text.js';

/** A news item from any kind of feed. Empty texts count as missing. */
export interface FeedItem {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly image?: HtmlImage | undefined;
  readonly date?: string | undefined;
  readonly tags: readonly string[];
}

/** The text under a headline is a summary, not the whole article that some feeds contain. */
const MAX_SUMMARY = 500;

/** The item in JSON Feed 1.1, with our extension `_city`. */
export function jsonFeedItem({ id, url, title, summary, image, date, tags }: FeedItem): object {
  const goals = goalsInTags(tags);
  return withoutEmpty({
    // If a feed has no ids, its addresses serve as ids.
    id: id || url || title || summary,
    url,
    title,
    summary: summary && shorten(summary),
    image: image?.src,
    date_published: date,
    tags: tags.filter(Boolean),
    _city: {
      ...(image?.alt !== undefined && { image_alt: image.alt }),
      ...(goals.length > 0 && { goals }),
    },
  });
}

export const withoutEmpty = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => Boolean(value)));

/** Cut between words. WordPress has done so already, and marks it "[…]". */
export function shorten(text: string): string {
  const whole = text.replace(/\s*\[(…|\.\.\.)\]$/, '…');
  if (whole.length <= MAX_SUMMARY) return whole;
  const cut = whole.slice(0, MAX_SUMMARY);
  return `${/^(.*\S)\s/s.exec(cut)?.[1] ?? cut}…`;
}

const GOAL = new RegExp(
  String.raw`^(?:cel|goal|ціль)(?:[\s_-]+\p{L}+)?[\s_-]*(${numberPattern('.-', '\\d{1,3}')})\.?$`,
  'iu',
);
const BARE_NUMBER = new RegExp(`^${numberPattern('.', '\\d{1,2}')}$`);

/** The goals that an editor names in tags or categories: "cel-1.3", "Goal 2", "1.3". */
export const goalsInTags = (tags: readonly string[]): string[] =>
  tags.flatMap((written) => {
    const tag = written.trim();
    const number = BARE_NUMBER.test(tag) && parentNumber(tag) ? tag : GOAL.exec(tag)?.[1];
    return number ? [number.replaceAll('-', '.')] : [];
  });
