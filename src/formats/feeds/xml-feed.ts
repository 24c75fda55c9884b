import { oneLine } from '../../model/text.js';
import { readHtml, type HtmlImage } from './html-text.js';
import { resolveAddress, type XmlNode } from './xml-tree.js';

/** A format of feeds: which elements of a file it looks at, and what it makes of them. */
export interface XmlFeed {
  /** The outermost elements that it is told by. */
  readonly roots: readonly string[];
  readonly item: string;
  /** The elements for texts, in which HTML may be. */
  readonly texts: readonly string[];
  /** All other elements that it asks for, with the usual prefixes of their namespaces. */
  readonly names: readonly string[];
  /** @returns a JSON Feed, without its items */
  readFeed(root: XmlNode): object;
  itemsOf(root: XmlNode): readonly XmlNode[];
  /** @returns an item of a JSON Feed */
  readItem(item: XmlNode): object;
}

export const childrenOf = (node: XmlNode, ...names: readonly string[]): XmlNode[] =>
  node.children.filter(({ name }) => names.includes(name));

export const childOf = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((child) => child.name === name);

/** The text of the first of these children that has one, on one line. */
export const textIn = (node: XmlNode, ...names: readonly string[]): string =>
  names.map((name) => oneLine(childOf(node, name)?.value ?? '')).find(Boolean) ?? '';

/** The address in a child. Spaces in it are not ours to fix: they may disguise what it is. */
export function addressIn(node: XmlNode, name: string): string {
  const child = childOf(node, name);
  const address = child?.value.trim() ?? '';
  return address && resolveAddress(address, child?.base);
}

/** The language that an element declares for what is in it. */
export const ownLanguage = (node: XmlNode | undefined): string | undefined =>
  node?.attributes.get('xml:lang')?.trim();

/** The address that the first link with this relation leads to, a page rather than another file. */
export function linkOf(node: XmlNode, wanted: string): string | undefined {
  const links = childrenOf(node, 'atom:link').filter((link) => relationOf(link) === wanted);
  const isPage = ({ attributes }: XmlNode) => /html|^$/i.test(attributes.get('type') ?? '');
  const link = links.find(isPage) ?? links[0];
  const address = link?.attributes.get('href') ?? link?.value.trim();
  return address && resolveAddress(address, link?.base);
}

/** "alternate", also where it is written in full: "http://www.iana.org/assignments/relation/alternate". */
const relationOf = ({ attributes }: XmlNode): string =>
  (attributes.get('rel') ?? '').trim().toLowerCase().replace(/^.*\//, '') || 'alternate';

const IMAGE_FILE = /\.(avif|gif|jpe?g|png|svg|webp)([?#]|$)/i;

/** The elements that `mediaImage` looks at. */
export const MEDIA = [
  'enclosure',
  ...['group', 'content', 'thumbnail', 'description'].map((name) => `media:${name}`),
];

/** The picture that Media RSS or an enclosure describes. */
export function mediaImage(item: XmlNode): HtmlImage | undefined {
  const groups = [item, ...childrenOf(item, 'media:group')];
  const around = [...groups, ...groups.flatMap((group) => childrenOf(group, 'media:content'))];
  const media = around.flatMap((node) => childrenOf(node, 'media:content', 'media:thumbnail'));
  const attached = childrenOf(item, 'enclosure', 'atom:link').filter(
    (node) => node.name === 'enclosure' || relationOf(node) === 'enclosure',
  );
  const node = [...media, ...attached].find(isImage);
  const src = node && addressOf(node);
  if (!src) return undefined;
  const description = childOf(node, 'media:description') ?? childOf(item, 'media:description');
  return { src, alt: description && readHtml(description.value).text };
}

/** The words about a film or a gallery: they are the text of an item that has no other. */
export const mediaText = (item: XmlNode): string =>
  childrenOf(item, 'media:group')
    .map((group) => readHtml(childOf(group, 'media:description')?.value ?? '').text)
    .find(Boolean) ?? '';

function addressOf({ attributes, base }: XmlNode): string | undefined {
  const address = (attributes.get('url') ?? attributes.get('href'))?.trim();
  return address && resolveAddress(address, base);
}

/** By its type, or by its name if that says nothing. */
function isImage(node: XmlNode): boolean {
  const kind = node.attributes.get('medium') ?? node.attributes.get('type') ?? '';
  const address = addressOf(node);
  if (!address || /^\s*image/i.test(kind)) return Boolean(address);
  if (kind && !/octet-stream|unknown/i.test(kind)) return false;
  return node.name === 'media:thumbnail' || IMAGE_FILE.test(address);
}
