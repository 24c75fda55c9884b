/** What of the DOM is read here, so that any parser's tree will do. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  getAttribute?(name: string): string | null;
}

/** The words of some nodes, and where their first link leads. */
export interface Inline {
  readonly text: string;
  readonly url?: string | undefined;
}

const TEXT_NODE = 3;
const HIDDEN = /^(script|style|template|#comment)$/;
const LIST = /^(ol|ul)$/;
const BREAK = /^(br|p|div|li|tr|td|blockquote|pre|section|article)$/;

export const nameOf = (node: HtmlNode): string => node.nodeName.toLowerCase();

export const isHidden = (node: HtmlNode): boolean => HIDDEN.test(nameOf(node));

export const isList = (node: HtmlNode): boolean => LIST.test(nameOf(node));

export const children = (node: HtmlNode): HtmlNode[] => [...node.childNodes];

/** The words of the nodes in one line, without those of lists in them. */
export function readInline(nodes: readonly HtmlNode[]): Inline {
  let text = '';
  let url: string | undefined;
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isHidden(node) || isList(node)) continue;
    if (node.nodeType === TEXT_NODE) text += node.textContent ?? '';
    if (BREAK.test(nameOf(node))) text += ' ';
    if (nameOf(node) === 'a') url ??= node.getAttribute?.('href') ?? undefined;
    stack.push(...children(node).reverse());
  }
  return { text: text.replace(/\s+/g, ' ').trim(), url };
}

/** The lists in a node, through whatever wraps them, but not those inside of these. */
export const listsIn = (node: HtmlNode): HtmlNode[] =>
  children(node).flatMap((child) => (isList(child) ? [child] : listsIn(child)));

/** The whole number in an attribute; `otherwise` where there is none. */
export function readInteger(node: HtmlNode, attribute: string, otherwise: number): number {
  const number = Number.parseInt(node.getAttribute?.(attribute) ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
}
