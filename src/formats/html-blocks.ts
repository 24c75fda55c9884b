import {
  children,
  isHidden,
  isList,
  nameOf,
  readInline,
  type HtmlNode,
  type Inline,
} from './html-node.js';

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
