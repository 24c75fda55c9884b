import { isLevelWord } from './fit-labels.js';
import { readLabel } from './goal-label.js';
import { TEXT_NODE, type HtmlNode } from './html-node.js';

/** Nodes have no more children than a function can have arguments. */
const LINES_TOGETHER = 1_000;

const HEADING = /^\s*(#{1,6})\s+(\S.*)$/s;
const BULLET = /^\s*[-*•▪·]\s+(?=\S)/;

/**
 * The lines of a plain text as a page: its paragraphs, and the headings and lists of Markdown. What a
 * page has below its plan, such as its news, is no part of the last goal.
 */
export function linesAsNodes(text: string): HtmlNode {
  const lines = text.split(/\r\n|\r|\n/);
  const title = titleOfPage(lines);
  const end = endOfPlan(lines);
  const nodes: HtmlNode[] = [];
  let items: HtmlNode[] | undefined;
  for (const index of lines.keys()) {
    const line = lines[index] ?? '';
    if (index === end) nodes.push(element('hr', []));
    if (!line.trim()) continue;
    const [, rank, heading = ''] = HEADING.exec(line) ?? [];
    if (index === title) {
      nodes.push(element('h1', [textNode(line)]));
    } else if (!BULLET.test(line) || (end !== undefined && index > end)) {
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

/** The line that the title of the page repeats: a browser copies "Goals | City" above "Goals". */
function titleOfPage(lines: readonly string[]): number | undefined {
  const first = lines.findIndex((line) => line.trim());
  const [title, site] = lines[first]?.split(/\s[|–—-]\s/) ?? [];
  if (!title || !site) return undefined;
  const index = lines.findIndex((line, at) => at > first && line.trim() === title.trim());
  return index < 0 ? undefined : index;
}

/**
 * Where a page goes on below its plan: at the empty line after the last number, if a paragraph comes
 * next. It could be about the last goal, but not where numbers stand line below line, nor where no other
 * goal has anything said about it.
 */
function endOfPlan(lines: readonly string[]): number | undefined {
  const last = lines.findLastIndex(isNumbered);
  if (last < 1 || lines[last + 1]?.trim()) return undefined;
  const next = lines.slice(last + 1).find((line) => line.trim());
  if (!next || BULLET.test(next) || HEADING.test(next)) return undefined;
  const isList = isNumbered(lines[last - 1] ?? '');
  return isList || !saysMore(lines.slice(0, last)) ? last + 1 : undefined;
}

/** Whether there are words about one of a few goals. */
function saysMore(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim());
  const numbered = [...filled.keys()].filter((index) => isNumbered(filled[index] ?? ''));
  const isAbout = (index: number) => {
    const next = filled[index + 1];
    return (
      readLabel(filled[index]?.trim() ?? '')?.title !== '' &&
      next !== undefined &&
      !isNumbered(next) &&
      !next.trim().endsWith(':')
    );
  };
  return numbered.length < 3 || numbered.some(isAbout);
}

function isNumbered(line: string): boolean {
  const label = readLabel(line.trim());
  if (!label || (label.level && !isLevelWord(label.level))) return false;
  return label.end !== '' || label.number.includes('.');
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
