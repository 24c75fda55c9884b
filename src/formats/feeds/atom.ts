import { feedDate } from './feed-date.js';
import { jsonFeedItem, withoutEmpty } from './feed-item.js';
import { oneLine } from '../../model/text.js';
import { readHtml, readText, type HtmlText } from './html-text.js';
import {
  childOf,
  childrenOf,
  linkOf,
  MEDIA,
  mediaImage,
  mediaText,
  ownLanguage,
  textIn,
  type XmlFeed,
} from './xml-feed.js';
import { resolveAddress, type XmlNode } from './xml-tree.js';

/** When an entry was published; where that is missing, when it was changed. Atom 0.3 has other names. */
const DATES = 'published issued created updated modified'.split(' ').map((name) => `atom:${name}`);

/** Atom 1.0, with paging (RFC 5005), and its draft 0.3. */
export const atom: XmlFeed = {
  roots: ['atom:feed'],
  item: 'atom:entry',
  texts: ['atom:summary', 'atom:content'],
  names: [
    ...'title link id category'.split(' ').map((name) => `atom:${name}`),
    ...DATES,
    'dc:language',
    ...MEDIA,
  ],
  readFeed: (feed) =>
    withoutEmpty({
      title: textOf(feed, 'atom:title').text,
      language: ownLanguage(feed) ?? textIn(feed, 'dc:language'),
      next_url: linkOf(feed, 'next'),
    }),
  itemsOf: (feed) => childrenOf(feed, 'atom:entry'),
  readItem: readEntry,
};

function readEntry(entry: XmlNode): object {
  const summary = textOf(entry, 'atom:summary');
  const content = textOf(entry, 'atom:content');
  return jsonFeedItem({
    id: textIn(entry, 'atom:id'),
    url: linkOf(entry, 'alternate'),
    title: textOf(entry, 'atom:title').text,
    lead: [summary, content].find(({ text }) => text) ?? { text: mediaText(entry) },
    image: mediaImage(entry) ?? content.image ?? summary.image,
    date: feedDate(textIn(entry, ...DATES)),
    tags: childrenOf(entry, 'atom:category').map(
      ({ attributes }) => readText(attributes.get('label') ?? attributes.get('term') ?? '').text,
    ),
    language: languageOf(entry),
  });
}

/** That of the title, if it has one: most of what is read is there. */
const languageOf = (entry: XmlNode): string | undefined =>
  ownLanguage(childOf(entry, 'atom:title')) ?? (textIn(entry, 'dc:language') || ownLanguage(entry));

/** A text with its picture, whose address may be relative to what `xml:base` says. */
function textOf(parent: XmlNode, name: string): HtmlText {
  const node = childOf(parent, name);
  if (!node) return { text: '' };
  const read = readAs(node.attributes.get('type'), node);
  const { image } = read;
  return { ...read, image: image && { ...image, src: resolveAddress(image.src, node.base) } };
}

/** Atom declares for each text whether it is HTML; in its draft 0.3 by a media type. */
function readAs(declared: string | undefined, { value, once }: XmlNode): HtmlText {
  const type = declared?.split(';', 1)[0]?.trim().toLowerCase();
  if (type === undefined) return readText(value);
  if (/xhtml|[/+]xml$/.test(type)) return readHtml(once);
  if (type.includes('html')) return readHtml(value);
  // A file in base64, for instance.
  return type.includes('/') && !type.startsWith('text/') ? { text: '' } : { text: oneLine(value) };
}
