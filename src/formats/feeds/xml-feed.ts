import { oneLine } from '../../model/text.js';
import { readHtml, type HtmlImage } from './html-text.js';
import type { XmlNode } from './xml-tree.js';

/** A format of feeds: which elements of a file it looks at, and what it makes of them. */
export interface XmlFeed {
  /** The outermost elements that it is told by. */
  readonly roots: readonly string[];
  readonly item: string;
  /** All other elements that it asks for, with the usual prefixes of their namespaces. */
  readonly names: readonly string[];
  /** @returns a JSON Feed */
  read(root: XmlNode): object;
}

export const childrenOf = (node: XmlNode, ...names: readonly string[]): XmlNode[] =>
  node.children.filter(({ name }) => names.includes(name));

export const childOf = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((child) => child.name === name);

/** The text of a child, on one line. */
export const textIn = (node: XmlNode, name: string): string =>
  oneLine(childOf(node, name)?.value ?? '');

/** The address in a child. Spaces in it are not ours to fix: they may disguise what it is. */
export const addressIn = (node: XmlNode, name: string): string =>
  childOf(node, name)?.value.trim() ?? '';

const IMAGE_FILE = /\.(avif|gif|jpe?g|png|svg|webp)([?#]|$)/i;

/** The elements that `mediaImage` looks at. */
export const MEDIA = [
  'enclosure',
  ...['group', 'content', 'thumbnail', 'description'].map((name) => `media:${name}`),
];

/** The picture that Media RSS or an enclosure describes. */
export function mediaImage(item: XmlNode): HtmlImage | undefined {
  const media = [item, ...childrenOf(item, 'media:group')].flatMap((node) =>
    childrenOf(node, 'media:content', 'media:thumbnail'),
  );
  const attached = childrenOf(item, 'enclosure', 'atom:link').filter(
    ({ name, attributes }) => name === 'enclosure' || attributes.get('rel') === 'enclosure',
  );
  const node = [...media, ...attached].find(isImage);
  const src = node && addressOf(node);
  if (!src) return undefined;
  const description = childOf(node, 'media:description') ?? childOf(item, 'media:description');
  return { src, alt: description && readHtml(description.value).text };
}

const addressOf = ({ attributes }: XmlNode): string | undefined =>
  (attributes.get('url') ?? attributes.get('href'))?.trim();

function isImage(node: XmlNode): boolean {
  const kind = node.attributes.get('medium') ?? node.attributes.get('type');
  const address = addressOf(node);
  if (!address || kind) return Boolean(address && kind?.startsWith('image'));
  return node.name === 'media:thumbnail' || IMAGE_FILE.test(address);
}
