import { oneLine } from '../model/text.js';

/** The part of the DOM that is read here, so that the tree of any parser will do. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  getAttribute?(name: string): string | null;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** The text of some nodes, and the links in it. */
export interface Inline {
  readonly text: string;
  readonly links: readonly Link[];
  /** Whether the link is all there is. */
  readonly isLink: boolean;
}

export const TEXT_NODE = 3;
const HIDDEN = /^(script|style|template|noscript|#comment)$/;
const LIST = /^(ol|ul|menu)$/;
const BREAK = /^(br|p|div|li|tr|td|th|blockquote|pre|section|article|dl|dt|dd|summary|details|hr)$/;

/** Whether a browser begins a new line before and after it. */
export const isBlock = (node: HtmlNode): boolean =>
  BREAK.test(nameOf(node)) || isList(node) || headingRank(node) > 0;

export const nameOf = (node: HtmlNode): string => node.nodeName.toLowerCase();

export const isHidden = (node: HtmlNode): boolean => HIDDEN.test(nameOf(node));

export const isList = (node: HtmlNode): boolean => LIST.test(nameOf(node));

export const children = (node: HtmlNode): HtmlNode[] => [...node.childNodes];

/** 1–6 for a heading, 0 for anything else. */
export const headingRank = (node: HtmlNode): number =>
  Number(/^h([1-6])$/.exec(nameOf(node))?.[1] ?? 0);

export const hasClass = (node: HtmlNode, name: string): boolean =>
  (node.getAttribute?.('class') ?? '').split(/\s+/).includes(name);

export const styleOf = (node: HtmlNode): string => node.getAttribute?.('style') ?? '';

/** The nodes and all that is in them, in the order of the page. */
export function* walkNodes(nodes: readonly HtmlNode[]): Generator<HtmlNode> {
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isHidden(node)) continue;
    yield node;
    stack.push(...children(node).reverse());
  }
}

/** The first node with the class, among these and inside them. */
export function findByClass(nodes: readonly HtmlNode[], name: string): HtmlNode | undefined {
  for (const node of walkNodes(nodes)) if (hasClass(node, name)) return node;
  return undefined;
}

/** A bullet, which Word writes as text before the words of a list. */
const isWordBullet = (node: HtmlNode): boolean =>
  /mso-list:\s*ignore/i.test(styleOf(node)) &&
  /^(o|[^\p{L}\p{N}]*)$/u.test(oneLine(node.textContent ?? ''));

/** The text of the nodes on one line, without lists in them and what is left out. */
export function readInline(
  nodes: readonly HtmlNode[],
  leftOut: readonly (HtmlNode | undefined)[] = [],
): Inline {
  let text = '';
  const links: Link[] = [];
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isHidden(node) || isList(node) || leftOut.includes(node) || isWordBullet(node)) continue;
    if (node.nodeType === TEXT_NODE) text += node.textContent ?? '';
    if (BREAK.test(nameOf(node))) text += ' ';
    const url = nameOf(node) === 'a' && node.getAttribute?.('href');
    if (url) {
      const label = labelOf(node);
      links.push({ label: label || url, url });
      if (!oneLine(node.textContent ?? '')) text += label;
    }
    stack.push(...children(node).reverse());
  }
  const line = oneLine(text);
  return { text: line, links, isLink: links.length === 1 && links[0]?.label === line };
}

/** The words of a link, or of the picture in it. */
function labelOf(link: HtmlNode): string {
  const [picture] = [...walkNodes([link])].filter((node) => node.getAttribute?.('alt'));
  return oneLine(link.textContent ?? '') || oneLine(picture?.getAttribute?.('alt') ?? '');
}

/** The outermost lists in a node, whatever they are wrapped in. */
export const listsIn = (node: HtmlNode): HtmlNode[] =>
  children(node).flatMap((child) => (isList(child) ? [child] : listsIn(child)));

/** The whole number in an attribute; `otherwise` if there is none. */
export function readInteger(node: HtmlNode, attribute: string, otherwise: number): number {
  const number = Number.parseInt(node.getAttribute?.(attribute) ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
}
