import { numberPattern } from '../../model/goal-number.js';
import { parentNumber } from '../../model/parent-number.js';
import type { HtmlImage, HtmlText } from './html-text.js';
import { notShown, shorten } from './lead.js';

/** More than are shown, so that the reader that cuts them notices that there are too many. */
export const MAX_ITEMS_READ = 2_000;

/** A news item from any kind of feed. Empty texts count as missing. */
export interface FeedItem {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** What its summary is made of. */
  readonly lead: HtmlText;
  readonly image?: HtmlImage | undefined;
  readonly date?: string | undefined;
  readonly tags: readonly string[];
  readonly language?: string | undefined;
}

/** The item in JSON Feed 1.1, with our extension `_city`. */
export function jsonFeedItem(item: FeedItem): object {
  const { id, url, title, lead, image, date, tags, language } = item;
  const goals = goalsInTags(tags);
  const summary = shorten(lead.text);
  const rest = summary === lead.text ? notShown(lead, { url, image: image?.src }) : undefined;
  return withoutEmpty({
    // If a feed has no ids, its addresses serve as ids.
    id: id || url || title || lead.text,
    url,
    title,
    summary,
    image: image?.src,
    date_published: date,
    tags: tags.filter(Boolean),
    language,
    _city: {
      ...(image?.alt !== undefined && { image_alt: image.alt }),
      ...(goals.length > 0 && { goals }),
      ...(rest && { not_shown: rest }),
    },
  });
}

export const withoutEmpty = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => Boolean(value)));

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
