import { failure, type Read } from '../reader.js';
import { readAtom } from './atom.js';
import { readRss } from './rss.js';
import { readXmlTree } from './xml-tree.js';

/** More than are shown, so that whoever cuts them notices that there are too many. */
const MAX_ITEMS = 2_000;

const READERS = new Map([
  ['rss', readRss],
  ['rdf:RDF', readRss],
  ['atom:feed', readAtom],
]);

const NAMES = new Set([
  ...READERS.keys(),
  ...'channel item title link description language guid pubDate category enclosure'.split(' '),
  ...'content:encoded dc:date dc:language dc:subject'.split(' '),
  ...'media:group media:content media:thumbnail media:description'.split(' '),
  ...'entry title link id published updated summary content category'
    .split(' ')
    .map((name) => `atom:${name}`),
]);

const isItem = (name: string): boolean => name === 'item' || name === 'atom:entry';

/** Whatever begins with "<": a feed, some other XML, or a page where a file was expected. */
export function readXml(text: string, type: string): Read {
  const tree = readXmlTree(text, NAMES, isItem, MAX_ITEMS);
  const { document, rootName, doctype, definesEntities, isCutOff } = tree;
  const [root] = document.children;
  const reader = READERS.get(root?.name ?? '');
  // A few lines of them can expand to gigabytes, and no feed needs them.
  if (definesEntities) return failure('xml-entities');
  if (root && reader) {
    return { value: reader(root), issues: isCutOff ? failure('cut-off').issues : [] };
  }
  const isXml = /^\s*<\?xml|^\s*<[\w-]+[^>]*\sxmlns/.test(text) || type.includes('xml');
  const isPage = /^!doctype\s+html/i.test(doctype) || /^html$/i.test(rootName);
  return isXml && !isPage ? failure('not-feed', { element: rootName }) : failure('html');
}
