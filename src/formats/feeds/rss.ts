import { feedDate } from './feed-date.js';
import { jsonFeedItem, withoutEmpty } from './feed-item.js';
import { readHtml } from './html-text.js';
import {
  addressIn,
  childOf,
  childrenOf,
  MEDIA,
  mediaImage,
  textIn,
  type XmlFeed,
} from './xml-feed.js';
import type { XmlNode } from './xml-tree.js';

/** RSS 2.0 and 0.9x, where items are in the channel, and RSS 1.0, where they are beside it. */
export const rss: XmlFeed = {
  roots: ['rss', 'rdf:RDF'],
  item: 'item',
  names: [
    ...'channel title link description language guid pubDate category'.split(' '),
    ...'content:encoded dc:date dc:language dc:subject atom:link'.split(' '),
    ...MEDIA,
  ],
  read: readRss,
};

function readRss(root: XmlNode): object {
  const channel = childOf(root, 'channel') ?? root;
  const items = [...new Set([root, channel])].flatMap((node) => childrenOf(node, 'item'));
  return {
    ...withoutEmpty({
      title: plainText(channel, 'title'),
      language: textIn(channel, 'language') || textIn(channel, 'dc:language'),
      next_url: childrenOf(channel, 'atom:link')
        .find(({ attributes }) => attributes.get('rel') === 'next')
        ?.attributes.get('href'),
    }),
    items: items.map(readItem),
  };
}

function readItem(item: XmlNode): object {
  const guid = addressIn(item, 'guid');
  const isLink = childOf(item, 'guid')?.attributes.get('isPermaLink') !== 'false';
  const description = readHtml(childOf(item, 'description')?.value ?? '');
  const content = readHtml(childOf(item, 'content:encoded')?.value ?? '');
  const own = content.image ?? description.image;
  const media = mediaImage(item);
  return jsonFeedItem({
    id: guid,
    // Any text may be an id, but only an address can be a link.
    url: linkOf(item) || (isLink && /^https?:/i.test(guid) ? guid : ''),
    title: plainText(item, 'title'),
    summary: description.text || content.text,
    image: media && media.src !== own?.src ? media : (own ?? media),
    date: feedDate(textIn(item, 'pubDate') || textIn(item, 'dc:date')),
    tags: childrenOf(item, 'category', 'dc:subject').map(({ once }) => readHtml(once).text),
  });
}

const linkOf = (item: XmlNode): string =>
  addressIn(item, 'link') || (childOf(item, 'atom:link')?.attributes.get('href') ?? '');

/** RSS does not say whether a title is HTML: if XML escapes it, it is text; in CDATA it is HTML. */
const plainText = (node: XmlNode, name: string): string =>
  readHtml(childOf(node, name)?.once ?? '').text;
