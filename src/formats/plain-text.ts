import { TEXT_NODE, type HtmlNode } from './html-node.js';

/** Nodes have no more children than a function can have arguments. */
const LINES_TOGETHER = 1_000;

/** The lines of a plain text as the paragraphs of a page. */
export function linesAsNodes(text: string): HtmlNode {
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim())
    .map((line) => element('p', [textNode(line)]));
  const blocks: HtmlNode[] = [];
  for (let at = 0; at < lines.length; at += LINES_TOGETHER) {
    blocks.push(element('div', lines.slice(at, at + LINES_TOGETHER)));
  }
  return element('div', blocks);
}

const textNode = (textContent: string): HtmlNode => ({
  nodeType: TEXT_NODE,
  nodeName: '#text',
  textContent,
  childNodes: [],
});

const element = (nodeName: string, childNodes: readonly HtmlNode[]): HtmlNode => ({
  nodeType: 1,
  nodeName,
  childNodes,
  get textContent() {
    return childNodes.map((node) => node.textContent ?? '').join('\n');
  },
});
