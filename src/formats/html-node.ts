import { oneLine } from '../model/text.js';

/** The part of the DOM that is read here, so that the tree of any parser will do. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  getAttribute?(name: string): string | null;
}

/** The text of some nodes, and where their first link leads. */
export interface Inline {
  readonly text: string;
  readonly url?: string | undefined;
  /** Whether the link is all there is. */
  readonly isLink: boolean;
}

const TEXT_NODE = 3;
const HIDDEN = /^(script|style|template|#comment)$/;
const LIST = /^(ol|ul)$/;
const BREAK = /^(br|p|div|li|tr|td|blockquote|pre|section|article)$/;

export const nameOf = (node: HtmlNode): string => node.nodeName.toLowerCase();

const isHidden = (node: HtmlNode): boolean => HIDDEN.test(nameOf(node));

export const isList = (node: HtmlNode): boolean => LIST.test(nameOf(node));

export const children = (node: HtmlNode): HtmlNode[] => [...node.childNodes];

export const hasClass = (node: HtmlNode, name: string): boolean =>
  (node.getAttribute?.('class') ?? '').split(/\s+/).includes(name);

/** The first node with the class, among these and inside them. */
export function findByClass(nodes: readonly HtmlNode[], name: string): HtmlNode | undefined {
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (hasClass(node, name)) return node;
    stack.push(...children(node).reverse());
  }
  return undefined;
}

/** The text of the nodes on one line, without lists in them and what is left out. */
export function readInline(
  nodes: readonly HtmlNode[],
  leftOut: readonly (HtmlNode | undefined)[] = [],
): Inline {
  let text = '';
  let link: HtmlNode | undefined;
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isHidden(node) || isList(node) || leftOut.includes(node)) continue;
    if (node.nodeType === TEXT_NODE) text += node.textContent ?? '';
    if (BREAK.test(nameOf(node))) text += ' ';
    if (node.getAttribute?.('href') && nameOf(node) === 'a') link ??= node;
    stack.push(...children(node).reverse());
  }
  return {
    text: oneLine(text),
    url: link?.getAttribute?.('href') ?? undefined,
    isLink: oneLine(link?.textContent ?? '') === oneLine(text),
  };
}

/** The outermost lists in a node, whatever they are wrapped in. */
export const listsIn = (node: HtmlNode): HtmlNode[] =>
  children(node).flatMap((child) => (isList(child) ? [child] : listsIn(child)));

/** The whole number in an attribute; `otherwise` if there is none. */
export function readInteger(node: HtmlNode, attribute: string, otherwise: number): number {
  const number = Number.parseInt(node.getAttribute?.(attribute) ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
}

/** A heading, a list, a line or a paragraph. */
export interface Block extends Inline {
  /** 1–6 for a heading, 0 for anything else. */
  readonly rank: number;
  /** Its node; for bare text the first one. */
  readonly node: HtmlNode;
}

const WRAPPER = /^(div|section|article|main|search|header|footer|figure|details)$/;
const PARAGRAPH = /^(p|blockquote|pre|address|table)$/;

/** Headings, lists and paragraphs in order, whatever a CMS has wrapped them in. */
export function* blocksOf(root: HtmlNode): Generator<Block> {
  let line: HtmlNode[] = [];
  for (const node of [...children(root), undefined]) {
    const name = node ? nameOf(node) : '';
    const rank = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
    const isBlock = rank > 0 || WRAPPER.test(name) || PARAGRAPH.test(name) || name === 'hr';
    if (node && !isBlock && !isList(node)) {
      if (!isHidden(node)) line.push(node);
      continue;
    }
    // Bare text, including emphasized words, is a paragraph too.
    yield* textBlock(line, 0);
    line = [];
    if (!node) return;
    if (isList(node) || name === 'hr') yield { rank: 0, text: '', isLink: false, node };
    else if (WRAPPER.test(name)) yield* blocksOf(node);
    else yield* textBlock([node], rank);
  }
}

function* textBlock(nodes: readonly HtmlNode[], rank: number): Generator<Block> {
  const inline = readInline(nodes);
  const [node] = nodes;
  if (node && inline.text) yield { rank, node, ...inline };
}
