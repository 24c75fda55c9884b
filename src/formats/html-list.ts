/** What of the DOM is read here, so that any parser's tree will do. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  getAttribute?(name: string): string | null;
}

interface DraftGoal {
  number?: string | undefined;
  title: string;
  description?: string;
  url?: string;
  goals: DraftGoal[];
}

/** A strategy as `parseStrategy` takes it. */
export interface DraftStrategy {
  language?: string | undefined;
  title?: string;
  introduction?: string;
  closing?: string;
  levels: { name: string }[];
  goals: DraftGoal[];
}

const TEXT_NODE = 3;
const HIDDEN = /^(script|style|template|#comment)$/;

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
  const plan: DraftStrategy = { language, levels: [], goals: [] };
  const headings = blocks.filter((block) => block.rank > 0);
  const [first, ...others] = headings;
  const hasTitle =
    first && !parseLabel(first.text).number && others.every(({ rank }) => rank > first.rank);
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

interface Block {
  /** 1–6 for a heading, 0 for anything else. */
  readonly rank: number;
  readonly text: string;
  readonly url?: string | undefined;
  readonly list?: HtmlNode;
}

/** Headings, lists and paragraphs in their order, whatever `<div>`s a CMS has wrapped them in. */
function* blocksOf(root: HtmlNode): Generator<Block> {
  for (const node of Array.from(root.childNodes)) {
    const name = node.nodeName.toLowerCase();
    if (/^(ol|ul)$/.test(name)) yield { rank: 0, text: '', list: node };
    else if (/^h[1-6]$/.test(name)) yield { rank: Number(name[1]), ...readInline([node]) };
    else if (/^(div|section|article|main|search|header|footer|figure|details)$/.test(name)) {
      yield* blocksOf(node);
    } else if (!HIDDEN.test(name)) {
      const inline = readInline([node]);
      if (inline.text) yield { rank: 0, ...inline };
    }
  }
}

function readItems(
  list: HtmlNode,
  parentNumber: string | undefined,
  plan: DraftStrategy,
  depth: number,
  isRoot: boolean,
): DraftGoal[] {
  const ordered = list.nodeName.toLowerCase() === 'ol' && (isRoot || parentNumber !== undefined);
  let position = Number(list.getAttribute?.('start') ?? 1);
  return elements(list, 'li').map((item) => {
    const lists = elements(item, 'ol', 'ul');
    const blocks = Array.from(item.childNodes).filter((node) => !lists.includes(node));
    const paragraphs = blocks.filter((node) => node.nodeName.toLowerCase() === 'p');
    // In "<li><p>Title</p><p>More</p>" only the first paragraph names the goal.
    const rest = paragraphs.slice(1);
    const goal = createGoal(readInline(blocks.filter((node) => !rest.includes(node))), plan, depth);
    if (rest.length > 0)
      goal.description = rest.map((node) => readInline([node]).text).join('\n\n');
    position = Number(item.getAttribute?.('value') ?? position);
    if (ordered) goal.number ??= parentNumber ? `${parentNumber}.${position}` : `${position}`;
    position += 1;
    goal.goals = lists.flatMap((inner) => readItems(inner, goal.number, plan, depth + 1, false));
    return goal;
  });
}

function createGoal({ text, url }: Inline, plan: DraftStrategy, depth: number): DraftGoal {
  const { level, number, title } = parseLabel(text);
  if (level && plan.levels.length === depth) plan.levels.push({ name: level });
  return { number, title, ...(url ? { url } : {}), goals: [] };
}

/** "Cel strategiczny 1. Toruń …" → level, number, title. "2028 in numbers" has none of the two. */
function parseLabel(text: string): { level?: string; number?: string; title: string } {
  const match = /^(?:(\p{L}[\p{L} ]*) )?(\d+(?:\.\d+)*)([.):]| [–—-])?(?: (.+))?$/u.exec(text);
  const [, level, number, separator, title = ''] = match ?? [];
  if (!number || !(separator || (number.includes('.') && !level))) return { title: text };
  return { ...(level ? { level } : {}), number, title };
}

interface Inline {
  readonly text: string;
  readonly url?: string | undefined;
}

/** The words of some nodes in one line, and where their first link leads. */
function readInline(nodes: readonly HtmlNode[]): Inline {
  let text = '';
  let url: string | undefined;
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    const name = node.nodeName.toLowerCase();
    if (HIDDEN.test(name)) continue;
    if (node.nodeType === TEXT_NODE) text += node.textContent ?? '';
    if (name === 'br') text += ' ';
    if (name === 'a') url ??= node.getAttribute?.('href') ?? undefined;
    stack.push(...Array.from(node.childNodes).reverse());
  }
  return { text: text.replace(/\s+/g, ' ').trim(), url };
}

const elements = (node: HtmlNode, ...names: string[]): HtmlNode[] =>
  Array.from(node.childNodes).filter((child) => names.includes(child.nodeName.toLowerCase()));

const join = (before: string | undefined, text: string): string =>
  before ? `${before}\n\n${text}` : text;
