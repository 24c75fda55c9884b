import { pauseInFrames } from '../../model/pause-in-frames.js';
import { failure, type Read } from '../reader.js';
import { atom } from './atom.js';
import { MAX_ITEMS_READ } from './feed-item.js';
import { rss } from './rss.js';
import type { XmlFeed } from './xml-feed.js';
import { readXmlTree } from './xml-tree.js';

const FEEDS: readonly XmlFeed[] = [rss, atom];

const NAMES = FEEDS.flatMap(({ roots, item, names, texts }) => [
  ...roots,
  item,
  ...names,
  ...texts,
]);

const isItem = (name: string): boolean => FEEDS.some(({ item }) => item === name);

const TEXTS: readonly string[] = FEEDS.flatMap(({ texts }) => texts);

/** Whatever begins with "<": a feed, some other XML, or a page where a file was expected. */
export async function readXml(text: string, type: string, url: string): Promise<Read> {
  const pause = pauseInFrames();
  const tree = await readXmlTree(text, {
    names: NAMES,
    isItem,
    isText: (name) => TEXTS.includes(name),
    maxItems: MAX_ITEMS_READ,
    url,
    pause,
  });
  const { document, rootName, doctype, definesEntities, isCutOff } = tree;
  const [root] = document.children;
  const feed = FEEDS.find(({ roots }) => roots.includes(root?.name ?? ''));
  // A few lines of them can expand to gigabytes, and no feed needs them.
  if (definesEntities) return failure('xml-entities');
  if (root && feed) {
    const items: object[] = [];
    for (const item of feed.itemsOf(root)) {
      items.push(feed.readItem(item));
      await pause();
    }
    return {
      value: { ...feed.readFeed(root), items },
      issues: isCutOff ? failure('cut-off').issues : [],
    };
  }
  const isXml = /^\s*<\?xml|^\s*<[\w-][^>]*\sxmlns/.test(text) || type.includes('xml');
  const isPage = /^!doctype\s+html/i.test(doctype) || /^html$/i.test(rootName);
  return isXml && !isPage ? failure('not-feed', { element: rootName }) : failure('html');
}
