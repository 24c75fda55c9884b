import { jsonFeedItem, withoutEmpty } from './feed-item.js';
import { oneLine } from '../../model/text.js';
import { readHtml, type HtmlText } from './html-text.js';
import { childOf, childrenOf, MEDIA, mediaImage, textIn, type XmlFeed } from './xml-feed.js';
import type { XmlNode } from './xml-tree.js';

/** Atom 1.0, with paging (RFC 5005). */
export const atom: XmlFeed = {
  roots: ['atom:feed'],
  item: 'atom:entry',
  names: [
    ...'title link id published updated summary content category'
      .split(' ')
      .map((name) => `atom:${name}`),
    ...MEDIA,
  ],
  read: readAtom,
};

function readAtom(feed: XmlNode): object {
  return {
    ...withoutEmpty({
      title: readText(feed, 'atom:title').text,
      language: feed.attributes.get('xml:lang'),
      next_url: linkOf(feed, 'next'),
    }),
    items: childrenOf(feed, 'atom:entry').map(readEntry),
  };
}

function readEntry(entry: XmlNode): object {
  const summary = readText(entry, 'atom:summary');
  const content = readText(entry, 'atom:content');
  return jsonFeedItem({
    id: textIn(entry, 'atom:id'),
    url: linkOf(entry, 'alternate'),
    title: readText(entry, 'atom:title').text,
    summary: summary.text || content.text,
    image: mediaImage(entry) ?? content.image ?? summary.image,
    date: textIn(entry, 'atom:published') || textIn(entry, 'atom:updated'),
    tags: childrenOf(entry, 'atom:category').map(({ attributes }) =>
      oneLine(attributes.get('label') ?? attributes.get('term') ?? ''),
    ),
  });
}

/** Atom declares for each text whether it is HTML. */
function readText(parent: XmlNode, name: string): HtmlText {
  const node = childOf(parent, name);
  switch (node?.attributes.get('type') ?? 'text') {
    case 'text':
    case 'text/plain':
      return { text: oneLine(node?.value ?? '') };
    case 'html':
    case 'text/html':
      return readHtml(node?.value ?? '');
    case 'xhtml':
      return readHtml(node?.once ?? '');
    default:
      // A file in base64, for instance.
      return { text: '' };
  }
}

const linkOf = (node: XmlNode, wanted: string): string | undefined =>
  childrenOf(node, 'atom:link')
    .find(({ attributes }) => (attributes.get('rel') ?? 'alternate') === wanted)
    ?.attributes.get('href');
