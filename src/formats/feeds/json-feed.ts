import { asList, asRaw, asString, type Raw } from '../../model/raw.js';
import { oneLine } from '../../model/text.js';
import { pauseInFrames } from '../../model/pause-in-frames.js';
import type { Read } from '../reader.js';
import { feedDate } from './feed-date.js';
import { goalsInTags, MAX_ITEMS_READ } from './feed-item.js';
import type { HtmlText } from './html-text.js';
import { notShown, shorten, type NotShown } from './lead.js';

interface HtmlReaders {
  readHtml(html: string): HtmlText;
  readText(text: string): HtmlText;
}

/** Reads of each what is there already, if the parser cannot be loaded. */
const WITHOUT_PARSER: HtmlReaders = {
  readHtml: () => ({ text: '' }),
  readText: (text) => ({ text: oneLine(text) }),
};

/** Characters and tags that somebody has escaped, in a text that should be plain. */
const ESCAPED = /&#?\w+;|<\//;

/**
 * Adds to a JSON Feed what it says in another way than we do: in HTML, in a tag, with an older name.
 * All it says itself stays.
 */
export async function readJsonFeed(value: unknown): Promise<Read> {
  const feed = asRaw(value);
  if (!Array.isArray(feed?.['items'])) return { value, issues: [] };
  const items = asList(feed['items']).slice(0, MAX_ITEMS_READ);
  // Only for feeds that need it: the parser is large.
  const html = [feed, ...items].some(needsParser)
    ? await import('./feeds.js').catch(() => WITHOUT_PARSER)
    : WITHOUT_PARSER;
  const pause = pauseInFrames();
  const complete: unknown[] = [];
  for (const item of items) {
    const raw = asRaw(item);
    complete.push(raw ? completeItem(raw, html) : item);
    await pause();
  }
  return {
    value: { ...feed, ...textsOf(feed, ['title'], html), items: complete },
    issues: [],
  };
}

const needsParser = (item: unknown): boolean => {
  const { title, summary, content_text: text, content_html: html, tags } = asRaw(item) ?? {};
  return (
    Boolean(asString(html)) ||
    [title, summary, text, ...asList(tags)].some((words) => ESCAPED.test(asString(words) ?? ''))
  );
};

function completeItem(item: Raw, html: HtmlReaders): Raw {
  const content = html.readHtml(asString(item['content_html']) ?? '');
  const written = textOf(item['summary']);
  const plain = textOf(item['content_text']);
  const read = plain === undefined ? content : html.readText(plain);
  const lead = shorten(read.text);
  const texts = textsOf(item, ['title', ...(written ? ['summary'] : [])], html);
  const tags = tagsOf(item['tags'], html);
  const url = asString(item['url']) ? item['url'] : (asString(item['external_url']) ?? item['url']);
  const image = imageOf(item, content);
  const isWhole = !written && lead === read.text;
  const rest = isWhole ? notShown(read, { url, image: image ?? item['image'] }) : undefined;
  return {
    ...item,
    ...texts,
    ...(!written && lead && lead !== plain && { summary: lead }),
    ...idOf(item['id']),
    ...(url !== item['url'] && { url }),
    ...dateOf(item['date_published']),
    ...(tags && { tags }),
    ...cityOf(item, image, tags ?? [], rest),
  };
}

/** Only what is not plain is changed. */
const textsOf = (object: Raw, names: readonly string[], { readText }: HtmlReaders): Raw =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = textOf(object[name]);
      if (text === undefined) return [];
      const read = ESCAPED.test(text) ? readText(text).text : text;
      return read === object[name] ? [] : [[name, read]];
    }),
  );

/** A number is the text that it is written as. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'number'
    ? String(value)
    : typeof value === 'string' && value.trim()
      ? value
      : undefined;

const idOf = (id: unknown): object => (typeof id === 'number' ? { id: String(id) } : {});

const dateOf = (date: unknown): object => {
  const written = textOf(date);
  return written === undefined ? {} : { date_published: feedDate(written) };
};

function tagsOf(tags: unknown, { readText }: HtmlReaders): unknown[] | undefined {
  if (typeof tags === 'string') return tags.split(',').map((tag) => tag.trim());
  if (!Array.isArray(tags)) return undefined;
  return tags.map((tag: unknown) =>
    typeof tag === 'string' && ESCAPED.test(tag) ? readText(tag).text : tag,
  );
}

/** A picture, wherever it is: a large one for the top of the page, a file, one in the text. */
function imageOf(item: Raw, content: HtmlText): HtmlText['image'] {
  const attached = asList(item['attachments'])
    .map(asRaw)
    .find((file) => /^image\//i.test(asString(file?.['mime_type']) ?? ''));
  const src = [item['banner_image'], attached?.['url']].map(asString).find(Boolean);
  return asString(item['image']) ? undefined : src ? { src } : content.image;
}

/** The picture, and what only our extension has a field for. */
function cityOf(
  item: Raw,
  image: HtmlText['image'],
  tags: readonly unknown[],
  rest: NotShown | undefined,
): object {
  const own = asRaw(item['_city']);
  const found = goalsInTags(tags.filter((tag) => typeof tag === 'string'));
  const goals = [...new Set([...asList(own?.['goals']), ...found])];
  const city = {
    ...(image?.alt !== undefined && { image_alt: image.alt }),
    ...own,
    ...(found.length > 0 && { goals }),
    ...(rest && { not_shown: rest }),
  };
  return {
    ...(image && { image: image.src }),
    ...(Object.keys(city).length > 0 && { _city: city }),
  };
}
