import { asList, asRaw, asString, type Raw } from '../../model/raw.js';
import type { Read } from '../reader.js';
import { dateWithOffset } from './feed-date.js';
import { jsonFeedItem, MAX_ITEMS_READ } from './feed-item.js';
import { decodeEntities, readHtml, type HtmlImage } from './html-text.js';

/** The sizes that WordPress makes of each picture, best first: sharp beside a headline, but small. */
const SIZES = ['medium_large', 'large', 'medium'];

/**
 * Posts of the WordPress REST API, best requested with `?_embed`. Any other list is returned as it is.
 *
 * @param link the header that names the next page
 */
export function readPosts(posts: readonly unknown[], link: string): Read {
  if (posts.length > 0 && !posts.some(isPost)) return { value: posts, issues: [] };
  const next = /<([^<>]*)>\s*;[^,<]*\brel="?next\b/.exec(link)?.[1];
  const items = posts
    .slice(0, MAX_ITEMS_READ)
    .map((post) => (isPost(post) ? readPost(post) : post));
  return { value: { items, ...(next && { next_url: next }) }, issues: [] };
}

const isPost = (value: unknown): value is Raw =>
  htmlOf(asRaw(value)?.['title']) !== undefined || htmlOf(asRaw(value)?.['excerpt']) !== undefined;

function readPost(post: Raw): object {
  const embedded = asRaw(post['_embedded']);
  const terms = asList(embedded?.['wp:term']).flatMap((list) => asList(list));
  const id = post['id'];
  const excerpt = readHtml(htmlOf(post['excerpt']) ?? '');
  const content = readHtml(htmlOf(post['content']) ?? '');
  return jsonFeedItem({
    id: typeof id === 'number' ? String(id) : asString(id),
    url: asString(post['link']),
    title: readHtml(htmlOf(post['title']) ?? '').text,
    lead: excerpt.text ? excerpt : content,
    image: imageOf(asList(embedded?.['wp:featuredmedia'])[0]) ?? content.image,
    date: dateWithOffset(asString(post['date']), asString(post['date_gmt'])),
    tags: terms.flatMap((term) => decodeEntities(asString(asRaw(term)?.['name']) ?? '')),
  });
}

/** `{"rendered": "…"}`; empty if it is protected. */
const htmlOf = (field: unknown): string | undefined => {
  const rendered = asRaw(field)?.['rendered'];
  return typeof rendered === 'string' ? rendered : undefined;
};

function imageOf(value: unknown): HtmlImage | undefined {
  const media = asRaw(value);
  const sizes = asRaw(asRaw(media?.['media_details'])?.['sizes']);
  const sources = [...SIZES.map((name) => asRaw(sizes?.[name])), media];
  const src = sources.map((source) => asString(source?.['source_url'])).find(Boolean);
  const alt = media?.['alt_text'];
  if (!src || asString(media?.['media_type']) === 'file') return undefined;
  // WordPress leaves it empty if the author wrote none, so that does not mean "decorative".
  return { src, alt: asString(alt) };
}
