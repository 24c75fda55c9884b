import { feedDate } from './feed-date.js';
import { jsonFeedItem, withoutEmpty } from './feed-item.js';
import { readHtml, type HtmlImage } from './html-text.js';
import {
  addressIn,
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

/** The names that a date goes by, best first. */
const DATES = [
  ...['pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'dcterms:date'],
  ...['atom:published', 'published', 'date', 'dcterms:modified', 'atom:updated', 'updated'],
];
const SUMMARIES = ['description', 'dc:description', 'atom:summary', 'summary'];
const CONTENTS = ['content:encoded', 'atom:content', 'content'];

/** RSS 2.0 and 0.9x, where items are in the channel, and RSS 1.0, where they are beside it. */
export const rss: XmlFeed = {
  roots: ['rss', 'rdf:RDF', 'channel'],
  item: 'item',
  texts: [...SUMMARIES, ...CONTENTS],
  names: [
    ...'title link language guid category image url'.split(' '),
    ...'dc:title dc:language dc:subject atom:link'.split(' '),
    ...DATES,
    ...MEDIA,
  ],
  readFeed(root) {
    const channel = childOf(root, 'channel') ?? root;
    return withoutEmpty({
      title: plainText(channel, 'title'),
      language:
        textIn(channel, 'language', 'dc:language') || (ownLanguage(channel) ?? ownLanguage(root)),
      next_url: linkOf(channel, 'next'),
    });
  },
  itemsOf: (root) =>
    [...new Set([root, childOf(root, 'channel') ?? root])].flatMap((node) =>
      childrenOf(node, 'item'),
    ),
  readItem,
};

function readItem(item: XmlNode): object {
  const guid = addressIn(item, 'guid');
  const isLink = !/^\s*false/i.test(childOf(item, 'guid')?.attributes.get('ispermalink') ?? '');
  const descriptions = htmlIn(item, SUMMARIES);
  const contents = htmlIn(item, CONTENTS);
  const lead = [...descriptions, ...contents].find(({ text }) => text);
  const own = [...contents, ...descriptions].map(({ image }) => image).find(Boolean);
  const media = mediaImage(item) ?? imageIn(item);
  return jsonFeedItem({
    id: guid,
    // Any text may be an id, but only an address can be a link.
    url: addressOf(item) || (isLink && /^https?:/i.test(guid) ? guid : ''),
    title: plainText(item, 'title') || plainText(item, 'dc:title'),
    lead: lead ?? { text: mediaText(item) },
    image: media && media.src !== own?.src ? media : (own ?? media),
    date: feedDate(textIn(item, ...DATES)),
    tags: childrenOf(item, 'category', 'dc:subject').map(({ once }) => readHtml(once).text),
    language: textIn(item, 'language', 'dc:language') || ownLanguage(item),
  });
}

const htmlIn = (item: XmlNode, names: readonly string[]) =>
  names.flatMap((name) => {
    const node = childOf(item, name);
    if (!node) return [];
    const read = readHtml(node.value);
    const { image } = read;
    return [{ ...read, image: image && { ...image, src: resolveAddress(image.src, node.base) } }];
  });

/** Some write the link as Atom does. */
const addressOf = (item: XmlNode): string | undefined =>
  addressIn(item, 'link') ||
  (childOf(item, 'link')?.attributes.get('href') ?? linkOf(item, 'alternate'));

/** `<image>`, which RSS only knows for the whole channel. */
function imageIn(item: XmlNode): HtmlImage | undefined {
  const node = childOf(item, 'image');
  const src = node && (addressIn(node, 'url') || addressIn(item, 'image'));
  return src ? { src } : undefined;
}

/** RSS does not say whether a title is HTML: if XML escapes it, it is text; in CDATA it is HTML. */
const plainText = (node: XmlNode, name: string): string =>
  readHtml(childOf(node, name)?.once ?? '').text;
