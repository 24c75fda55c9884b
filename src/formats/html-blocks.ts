import type { GoalLabel } from './goal-label.js';
import {
  children,
  hasClass,
  headingRank,
  isHidden,
  isList,
  nameOf,
  readInline,
  styleOf,
  TEXT_NODE,
  walkNodes,
  type HtmlNode,
  type Inline,
} from './html-node.js';
import { readTableRows } from './html-table.js';

/** A heading, a list, a line or a paragraph. */
export interface Block extends Inline {
  /** 0 for what is no heading; the higher, the deeper: 1–6 for `<h1>` to `<h6>`, more for others. */
  readonly rank: number;
  /** Its nodes; bare text can have several. */
  readonly nodes: readonly HtmlNode[];
  readonly node: HtmlNode;
  /** If its parts are already separate, as in a table. */
  readonly label?: GoalLabel | undefined;
}

const WRAPPER =
  /^(div|section|article|main|search|header|footer|figure|details|dl|dd|center|td|th|tr|tbody|thead|tfoot|table)$/;
const PARAGRAPH = /^(p|blockquote|pre|address|dt|summary|figcaption|caption)$/;
/** Headings made of table rows and paragraphs are below real ones. */
export const BELOW_HEADINGS = 7;

/**
 * Headings, lists and paragraphs in order, whatever a CMS has wrapped them in. The summary of a
 * `<details>`, a term and a row of a table are headings too.
 */
export function* blocksOf(root: HtmlNode, outer = 0): Generator<Block> {
  let line: HtmlNode[] = [];
  let above = outer;
  for (const node of [...children(root), undefined]) {
    const name = node ? nameOf(node) : '';
    const rank = node ? headingRank(node) : 0;
    const isBlock = rank > 0 || WRAPPER.test(name) || PARAGRAPH.test(name) || name === 'hr';
    if (node && !isBlock && !isList(node)) {
      if (!isHidden(node)) line.push(node);
      continue;
    }
    // Bare text, including emphasized words, is a paragraph too.
    yield* textBlocks(line, true);
    line = [];
    if (!node) return;
    if (rank > 0) above = rank;
    if (isList(node) || name === 'hr') yield { ...endOfGoal(node), node };
    else if (rank > 0) yield* textBlock([node], rank);
    else if (name === 'dt') yield* textBlock([node], above + 0.01);
    else if (name === 'summary') yield* summaryBlock(node, above);
    else if (name === 'table') yield* tableBlocks(node, above);
    else if (name === 'details' && hasSummary(node)) {
      yield* blocksOf(node, above + 0.01);
      yield endOfGoal(node);
    } else if (WRAPPER.test(name)) yield* blocksOf(node, above);
    else yield* textBlocks([node], name === 'pre');
  }
}

/** What follows it is not about the goal above. */
const endOfGoal = (node: HtmlNode): Block => ({
  rank: 0,
  text: '',
  links: [],
  isLink: false,
  node,
  nodes: [node],
});

/** HTML that we generate has the number of goals in its summaries: "8 goals:". */
const isHeading = (summary: HtmlNode): boolean =>
  !hasClass(summary, 'count') && !readInline([summary]).text.endsWith(':');

const hasSummary = (details: HtmlNode): boolean =>
  children(details).some((node) => nameOf(node) === 'summary' && isHeading(node));

function* summaryBlock(summary: HtmlNode, outer: number): Generator<Block> {
  const heading = children(summary).find((node) => headingRank(node) > 0);
  if (heading) yield* blocksOf(summary, outer);
  else yield* textBlock([summary], isHeading(summary) ? outer : 0);
}

function* tableBlocks(table: HtmlNode, above: number): Generator<Block> {
  const isLayout = [...walkNodes([table])].some((node) => headingRank(node) > 0 || isList(node));
  if (isLayout) {
    yield* blocksOf(table, above);
    return;
  }
  for (const { node, goals, others } of readTableRows(table)) {
    for (const { label, cell } of goals) {
      const steps = label.number?.split('.').length ?? 1;
      const rank = BELOW_HEADINGS + steps;
      yield { ...readInline([cell]), text: label.title, rank, node: cell, nodes: [cell], label };
    }
    for (const other of others) yield { ...other, rank: 0, node, nodes: [node] };
  }
  yield endOfGoal(table);
}

/** @param isPlain whether a line break in the source is one for the reader: nobody has marked it up */
function* textBlocks(nodes: readonly HtmlNode[], isPlain: boolean): Generator<Block> {
  for (const line of linesOf(nodes, isPlain)) yield* textBlock(line, 0);
}

function* textBlock(nodes: readonly HtmlNode[], rank: number): Generator<Block> {
  const inline = readInline(nodes);
  const [node] = nodes;
  if (node && inline.text) yield { rank, node, nodes, ...inline };
}

const NUMBERED = /^\s*(?:\p{L}[\p{L} ]{0,40} )?(?:\d{1,3}|[ivx]{1,5}|\p{L})[.)]/iu;

/** A paragraph, or its lines where several of them begin with a number. */
function linesOf(nodes: readonly HtmlNode[], isPlain: boolean): (readonly HtmlNode[])[] {
  const [only] = nodes;
  const parts = nodes.length === 1 && only && only.nodeType !== TEXT_NODE ? children(only) : nodes;
  const lines: HtmlNode[][] = [[]];
  for (const part of parts) {
    if (nameOf(part) === 'br') {
      lines.push([]);
      continue;
    }
    const texts =
      isPlain && part.nodeType === TEXT_NODE ? (part.textContent ?? '').split('\n') : [undefined];
    for (const index of texts.keys()) {
      if (index > 0) lines.push([]);
      const text = texts[index];
      lines.at(-1)?.push(text === undefined ? part : textNode(text));
    }
  }
  const numbered = lines.filter((line) => NUMBERED.test(readInline(line).text));
  return numbered.length > 1 ? lines : [nodes];
}

const textNode = (textContent: string): HtmlNode => ({
  nodeType: TEXT_NODE,
  nodeName: '#text',
  textContent,
  childNodes: [],
});

/** Whether all of a paragraph is bold: many people write headings like that. */
export const isBold = ({ nodes, text }: Block): boolean => text !== '' && nodes.every(isAllBold);

const isAllBold = (node: HtmlNode): boolean =>
  node.nodeType === TEXT_NODE
    ? !node.textContent?.trim()
    : /^(b|strong)$/.test(nameOf(node)) ||
      /font-weight:\s*(bold|[6-9]00)/i.test(styleOf(node)) ||
      children(node).every(isAllBold);

/** The level that Word gives a paragraph of a list; 0 for any other. */
export const wordLevel = (node: HtmlNode): number =>
  Number(/mso-list:[^;:]*\blevel(\d)/i.exec(styleOf(node))?.[1] ?? 0) ||
  Number(/\bMsoListParagraph/.test(node.getAttribute?.('class') ?? ''));
