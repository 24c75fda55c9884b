import { parseGoalLabel } from './goal-label.js';
import {
  children,
  isHidden,
  isList,
  listsIn,
  nameOf,
  readInline,
  readInteger,
  type HtmlNode,
  type Inline,
} from './html-node.js';

interface DraftGoal {
  number?: string;
  title: string;
  description?: string;
  url?: string;
  goals: DraftGoal[];
}

/** A strategy as `parseStrategy` takes it. */
export interface DraftStrategy {
  language?: string;
  title?: string;
  introduction?: string;
  closing?: string;
  levels: { name: string }[];
  goals: DraftGoal[];
}

/**
 * Reads the plan that an editor keeps as headings and nested lists in the page itself.
 *
 * Headings are the goals of the upper levels, list items those below. A number stands in the text
 * ("1.1. …", "Cel strategiczny 1. …", whose words then name the level) or comes from `<ol>`. A first
 * heading above all others is the title. Paragraphs before the goals introduce the plan, those
 * after a list close it, and those between a heading and its list describe the goal.
 */
export function readHtmlList(root: HtmlNode, language?: string): DraftStrategy {
  const blocks = [...blocksOf(root)];
  const plan: DraftStrategy = { ...(language ? { language } : {}), levels: [], goals: [] };
  const [first, ...others] = blocks.filter((block) => block.rank > 0);
  const hasTitle =
    first && !parseGoalLabel(first.text).number && others.every(({ rank }) => rank > first.rank);
  /** The open goal of each heading rank, outermost first. */
  let open: { rank: number; goal: DraftGoal }[] = [];
  let afterList = false;

  for (const block of blocks) {
    const current = open.at(-1)?.goal;
    if (hasTitle && block === first) {
      plan.title = block.text;
    } else if (block.rank > 0) {
      open = open.filter(({ rank }) => rank < block.rank);
      const goal = createGoal(block, plan, open.length);
      (open.at(-1)?.goal ?? plan).goals.push(goal);
      open.push({ rank: block.rank, goal });
      afterList = false;
    } else if (block.list) {
      const siblings = readItems(block.list, current?.number, plan, open.length, !current);
      (current ?? plan).goals.push(...siblings);
      afterList = true;
    } else if (afterList) {
      plan.closing = join(plan.closing, block.text);
    } else if (!current) {
      plan.introduction = join(plan.introduction, block.text);
    } else if (!current.title) {
      current.title = block.text;
    } else if (!block.text.endsWith(':')) {
      current.description = join(current.description, block.text);
    }
  }
  return plan;
}

interface Block extends Inline {
  /** 1–6 for a heading, 0 for anything else. */
  readonly rank: number;
  readonly list?: HtmlNode;
}

const WRAPPER = /^(div|section|article|main|search|header|footer|figure|details)$/;
const PARAGRAPH = /^(p|blockquote|pre|address|table)$/;

/** Headings, lists and paragraphs in their order, whatever a CMS has wrapped them in. */
function* blocksOf(root: HtmlNode): Generator<Block> {
  let line: HtmlNode[] = [];
  for (const node of [...children(root), undefined]) {
    const name = node ? nameOf(node) : '';
    const rank = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
    const isBlock = rank > 0 || WRAPPER.test(name) || PARAGRAPH.test(name);
    if (node && !isBlock && !isList(node)) {
      if (!isHidden(node)) line.push(node);
      continue;
    }
    // Bare words, with what is emphasized in them, are a paragraph too.
    yield* textBlock(line, 0);
    line = [];
    if (!node) return;
    if (isList(node)) yield { rank: 0, text: '', list: node };
    else if (WRAPPER.test(name)) yield* blocksOf(node);
    else yield* textBlock([node], rank);
  }
}

function* textBlock(nodes: readonly HtmlNode[], rank: number): Generator<Block> {
  const inline = readInline(nodes);
  if (inline.text) yield { rank, ...inline };
}

function readItems(
  list: HtmlNode,
  parentNumber: string | undefined,
  plan: DraftStrategy,
  depth: number,
  isRoot: boolean,
): DraftGoal[] {
  const isNumbered = nameOf(list) === 'ol' && (isRoot || parentNumber !== undefined);
  let position = readInteger(list, 'start', 1);
  const goals: DraftGoal[] = [];
  for (const item of children(list).filter((node) => nameOf(node) === 'li')) {
    position = readInteger(item, 'value', position);
    // In "<li><p>Title</p><p>More</p>" only the first paragraph names the goal.
    const more = children(item)
      .filter((node) => nameOf(node) === 'p')
      .slice(1);
    const goal = createGoal(
      readInline(children(item).filter((node) => !more.includes(node))),
      plan,
      depth,
    );
    if (more.length > 0)
      goal.description = more.map((node) => readInline([node]).text).join('\n\n');
    if (isNumbered) goal.number ??= [parentNumber, position].filter(Boolean).join('.');
    position += 1;
    goal.goals = listsIn(item).flatMap((inner) =>
      readItems(inner, goal.number, plan, depth + 1, false),
    );
    if (goal.title || goal.goals.length > 0) goals.push(goal);
  }
  return goals;
}

function createGoal({ text, url }: Inline, plan: DraftStrategy, depth: number): DraftGoal {
  const { level, number, title } = parseGoalLabel(text);
  if (level && plan.levels.length === depth) plan.levels.push({ name: level });
  return { ...(number ? { number } : {}), title, ...(url ? { url } : {}), goals: [] };
}

const join = (before: string | undefined, text: string): string =>
  before ? `${before}\n\n${text}` : text;
