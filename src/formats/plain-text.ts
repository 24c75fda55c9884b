import { TEXT_NODE, type HtmlNode } from './html-node.js';

/** Nodes have no more children than a function can have arguments. */
const LINES_TOGETHER = 1_000;

const HEADING = /^\s*(#{1,6})\s+(\S.*)$/s;
const BULLET = /^\s*[-*•▪·]\s+(?=\S)/;

/** The lines of a plain text as a page: its paragraphs, and the headings and lists of Markdown. */
export function linesAsNodes(text: string): HtmlNode {
  const nodes: HtmlNode[] = [];
  let items: HtmlNode[] | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (!line.trim()) continue;
    const [, rank, heading = ''] = HEADING.exec(line) ?? [];
    if (!BULLET.test(line)) {
      items = undefined;
      nodes.push(
        rank ? element(`h${rank.length}`, [textNode(heading)]) : element('p', [textNode(line)]),
      );
    } else {
      if (!items) nodes.push(element('ul', (items = [])));
      items.push(element('li', [textNode(line.replace(BULLET, ''))]));
    }
  }
  const blocks: HtmlNode[] = [];
  for (let at = 0; at < nodes.length; at += LINES_TOGETHER) {
    blocks.push(element('div', nodes.slice(at, at + LINES_TOGETHER)));
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
