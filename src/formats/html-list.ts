import type { DraftGoal } from '../model/goals.js';
import type { DraftStrategy } from '../model/strategy.js';
import { childNumber } from '../model/number-above.js';
import { readGoalLabel } from './goal-label.js';
import {
  blocksOf,
  type Block,
  children,
  hasClass,
  isList,
  listsIn,
  nameOf,
  readInline,
  readInteger,
  type HtmlNode,
  type Inline,
} from './html-node.js';

/** A goal whose texts are in the language of the page. */
interface ListGoal extends DraftGoal {
  title: string;
  description?: string;
  goals: ListGoal[];
}

/** The plan in the page's own list, in the language of the page. */
export interface ListPlan extends DraftStrategy {
  introduction?: string;
  closing?: string;
  levels: { name: string }[];
  areas?: { id: string; title: string }[];
  goals: ListGoal[];
}

/**
 * Reads the plan that an editor keeps as headings and nested lists in the page itself.
 *
 * Headings are the goals of the upper levels, list items those below. A number is in the text
 * ("1.1. …", or "Cel strategiczny 1. …", whose words also name the level) or comes from `<ol>`. A first
 * heading above all others is the title. Paragraphs before the goals introduce the plan, those
 * after a list or a line (`<hr>`) close it, and those between a heading and its list describe the
 * goal; one with only a link is the link of the goal. A heading with the class "area" names an area.
 */
export function readHtmlList(root: HtmlNode, language?: string): ListPlan {
  const plan: ListPlan = { ...(language ? { language } : {}), levels: [], goals: [] };
  const blocks = [...blocksOf(root)];
  const [first, ...others] = blocks.filter((block) => block.rank > 0);
  const hasTitle =
    first &&
    (hasClass(first.node, 'title') ||
      (!['area', 'goal-heading'].some((name) => hasClass(first.node, name)) &&
        !readGoalLabel(first.node, [first.node]).number &&
        others.every(({ rank }) => rank > first.rank)));
  if (hasTitle) plan.title = first.text;
  readBlocks(hasTitle ? blocks.filter((block) => block !== first) : blocks, plan, 0);
  return plan;
}

/** @param depth how many levels of goals there are above these */
function readBlocks(blocks: readonly Block[], plan: ListPlan, depth: number): void {
  /** The open goal of each heading rank, outermost first. */
  let open: { rank: number; goal: ListGoal }[] = [];
  let area: string | undefined;
  let isAfter = false;

  for (const block of blocks) {
    const current = open.at(-1)?.goal;
    if (block.rank > 0 && hasClass(block.node, 'area')) {
      area = block.text;
      open = [];
      plan.areas = [
        ...(plan.areas ?? []).filter(({ id }) => id !== area),
        { id: area, title: area },
      ];
    } else if (block.rank > 0) {
      open = open.filter(({ rank }) => rank < block.rank);
      const goal = createGoal(block.node, [block.node], plan, depth + open.length);
      if (area && open.length === 0) goal.area = area;
      (open.at(-1)?.goal ?? plan).goals.push(goal);
      open.push({ rank: block.rank, goal });
      isAfter = false;
    } else if (isList(block.node)) {
      const level = depth + open.length;
      const siblings = readItems(block.node, current?.number, plan, level, !current);
      if (area && !current) for (const goal of siblings) goal.area = area;
      (current ?? plan).goals.push(...siblings);
      isAfter = true;
    } else if (nameOf(block.node) === 'hr') {
      isAfter = true;
    } else if (isAfter) {
      plan.closing = join(plan.closing, block.text);
    } else if (!current) {
      plan.introduction = join(plan.introduction, block.text);
    } else if (block.isLink || !block.text.endsWith(':')) {
      describe(current, block);
    }
  }
}

function readItems(
  list: HtmlNode,
  parentNumber: string | undefined,
  plan: ListPlan,
  depth: number,
  isRoot: boolean,
): ListGoal[] {
  const isNumbered = nameOf(list) === 'ol' && (isRoot || parentNumber !== undefined);
  let position = readInteger(list, 'start', 1);
  const goals: ListGoal[] = [];
  for (const item of children(list).filter((node) => nameOf(node) === 'li')) {
    position = readInteger(item, 'value', position);
    const goal = readItem(item, plan, depth);
    if (isNumbered) goal.number ??= childNumber(parentNumber, position);
    position += 1;
    if (goal.goals.length === 0) {
      goal.goals = listsIn(item).flatMap((inner) =>
        readItems(inner, goal.number, plan, depth + 1, false),
      );
    }
    if (goal.title || goal.goals.length > 0) goals.push(goal);
  }
  return goals;
}

function readItem(item: HtmlNode, plan: ListPlan, depth: number): ListGoal {
  const content = children(item);
  if (content.some((node) => /^h[1-6]$/i.test(node.nodeName))) {
    // A goal with its own heading, as in a page.
    const inner: ListPlan = { levels: plan.levels, goals: [] };
    readBlocks([...blocksOf(item)], inner, depth);
    const [goal] = inner.goals;
    if (goal && inner.goals.length === 1) return goal;
  }
  // In "<li><p>Title</p><p>More</p></li>" only the first paragraph names the goal.
  const paragraphs = content.filter((node) => nameOf(node) === 'p').slice(1);
  const details = content.filter((node) => hasClass(node, 'details'));
  const leftOut = [...paragraphs, ...details];
  const goal = createGoal(
    item,
    content.filter((node) => !leftOut.includes(node)),
    plan,
    depth,
  );
  for (const node of [...paragraphs, ...details.flatMap(children)]) {
    const inline = readInline([node]);
    if (inline.text) describe(goal, inline);
  }
  return goal;
}

function describe(goal: ListGoal, { text, url, isLink }: Inline): void {
  if (!goal.title) goal.title = text;
  else if (isLink && url && !goal.url) goal.url = url;
  else goal.description = join(goal.description, text);
}

function createGoal(
  node: HtmlNode,
  content: readonly HtmlNode[],
  plan: ListPlan,
  depth: number,
): ListGoal {
  const { level, number, title } = readGoalLabel(node, content);
  const { url } = readInline(content);
  if (level && plan.levels.length === depth) plan.levels.push({ name: level });
  return { ...(number ? { number } : {}), title, ...(url ? { url } : {}), goals: [] };
}

const join = (before: string | undefined, text: string): string =>
  before ? `${before}\n\n${text}` : text;
