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

export const isHidden = (node: HtmlNode): boolean => HIDDEN.test(nameOf(node));

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

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The outermost lists in a node, whatever they are wrapped in. */
export const listsIn = (node: HtmlNode): HtmlNode[] =>
  children(node).flatMap((child) => (isList(child) ? [child] : listsIn(child)));

/** The whole number in an attribute; `otherwise` if there is none. */
export function readInteger(node: HtmlNode, attribute: string, otherwise: number): number {
  const number = Number.parseInt(node.getAttribute?.(attribute) ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
}
