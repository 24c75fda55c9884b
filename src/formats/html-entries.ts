import { letterNumeral, romanNumeral } from '../model/numerals.js';
import { readMarkedLabel, type GoalLabel } from './goal-label.js';
import { blocksOf, type Block } from './html-blocks.js';
import {
  children,
  hasClass,
  headingRank,
  isList,
  listsIn,
  nameOf,
  readInline,
  readInteger,
  styleOf,
  type HtmlNode,
  type Inline,
} from './html-node.js';

/** A goal as the page has it, before its siblings show whether it has a label. */
export interface Entry {
  /** What holds its name. */
  readonly content: readonly HtmlNode[];
  /** Where its parts are told apart already: in a table, or by our own classes. */
  readonly label?: GoalLabel | undefined;
  /** The number that its list gives it: a position, or "IV" as the page shows it. */
  readonly marker?: number | string | undefined;
  readonly paragraphs: Inline[];
  readonly entries: Entry[];
  readonly id?: string | undefined;
  area?: string | undefined;
  /** The words that lead to the goals below: "Cele operacyjne:". */
  lead?: string;
}

/** The goals of a page, and the texts around them. */
export interface Entries {
  readonly entries: Entry[];
  readonly introduction: Inline[];
  readonly closing: Inline[];
  readonly areas: string[];
}

/** Puts each goal below its heading. */
export function readEntries(blocks: readonly Block[]): Entries {
  const read: Entries = { entries: [], introduction: [], closing: [], areas: [] };
  /** The open entry of each heading rank, outermost first. */
  let open: { rank: number; entry: Entry }[] = [];
  let area: string | undefined;
  let isAfter = false;

  for (const block of blocks) {
    const current = open.at(-1)?.entry;
    if (block.rank > 0 && hasClass(block.node, 'area')) {
      area = block.text;
      open = [];
      if (!read.areas.includes(area)) read.areas.push(area);
    } else if (block.rank > 0) {
      open = open.filter(({ rank }) => rank < block.rank);
      const label = block.label ?? readMarkedLabel(block.node, block.nodes);
      const entry = createEntry(block.node, block.nodes, { label });
      if (open.length === 0) entry.area = area;
      (open.at(-1)?.entry.entries ?? read.entries).push(entry);
      open.push({ rank: block.rank, entry });
      isAfter = false;
    } else if (isList(block.node)) {
      const items = readItems(block.node);
      if (!current) for (const item of items) item.area = area;
      (current?.entries ?? read.entries).push(...items);
      isAfter = true;
    } else if (!block.text) {
      isAfter = true;
    } else if (isAfter) {
      read.closing.push(block);
    } else if (!current) {
      read.introduction.push(block);
    } else if (block.isLink || !block.text.endsWith(':')) {
      current.paragraphs.push(block);
    } else {
      current.lead ??= block.text;
    }
  }
  return read;
}

function createEntry(
  node: HtmlNode,
  content: readonly HtmlNode[],
  given: Pick<Entry, 'label' | 'marker'>,
): Entry {
  return { ...given, content, paragraphs: [], entries: [], id: idIn([node, ...content]) };
}

/** The first id in some nodes, which links on the page lead to. */
function idIn(nodes: readonly HtmlNode[]): string | undefined {
  for (const node of nodes) {
    const id = node.getAttribute?.('id') || idIn(children(node).filter((child) => !isList(child)));
    if (id) return id;
  }
  return undefined;
}

function readItems(list: HtmlNode): Entry[] {
  const items = children(list).filter((node) => nameOf(node) === 'li');
  const isReversed = typeof list.getAttribute?.('reversed') === 'string';
  const step = isReversed ? -1 : 1;
  let position = readInteger(list, 'start', isReversed ? items.length : 1);
  const entries: Entry[] = [];
  for (const node of children(list)) {
    if (nameOf(node) === 'li') {
      position = readInteger(node, 'value', position);
      entries.push(readItem(node, markerOf(list, node, position)));
      position += step;
    } else {
      // Editors that indent put the inner list beside its item, not into it.
      const lists = isList(node) ? [node] : listsIn(node);
      (entries.at(-1)?.entries ?? entries).push(...lists.flatMap(readItems));
    }
  }
  return entries;
}

function readItem(item: HtmlNode, marker: Entry['marker']): Entry {
  const content = children(item);
  if (content.some((node) => headingRank(node) > 0)) {
    // A goal with its own heading, as in a page.
    const { entries, introduction, closing } = readEntries([...blocksOf(item)]);
    const [entry] = entries;
    if (entry && entries.length === 1) {
      entry.paragraphs.push(...introduction, ...closing);
      return entry;
    }
  }
  // In "<li><p>Title</p><p>More</p></li>" only the first paragraph names the goal.
  const paragraphs = content.filter((node) => nameOf(node) === 'p').slice(1);
  const details = content.filter((node) => hasClass(node, 'details'));
  const leftOut = [...paragraphs, ...details];
  const name = content.filter((node) => !leftOut.includes(node) && !isList(node));
  const entry = createEntry(item, name, { label: readMarkedLabel(item, name), marker });
  entry.paragraphs.push(
    ...[...paragraphs, ...details.flatMap(children)]
      .map((node) => readInline([node]))
      .filter(({ text }) => text),
  );
  entry.entries.push(...listsIn(item).flatMap(readItems));
  return entry;
}

const NUMERALS: readonly (readonly [RegExp, (position: number) => string])[] = [
  [/^(I|upper-roman)$/, romanNumeral],
  [/^(i|lower-roman)$/, (position) => romanNumeral(position).toLowerCase()],
  [/^(A|upper-alpha|upper-latin)$/, (position) => letterNumeral(position)],
  [/^(a|lower-alpha|lower-latin)$/, (position) => letterNumeral(position).toLowerCase()],
];
const STYLE =
  /list-style(?:-type)?:[^;]{0,100}?\b(none|disc|circle|square|(?:upper|lower)-(?:roman|alpha|latin)|decimal)/i;

/** The number that a browser shows before an item. */
function markerOf(list: HtmlNode, item: HtmlNode, position: number): Entry['marker'] {
  const style = [item, list].map((node) => STYLE.exec(styleOf(node))?.[1]?.toLowerCase());
  const type = [item, list].map((node) => node.getAttribute?.('type'));
  const own = [...style, ...type].find(Boolean) ?? (nameOf(list) === 'ol' ? 'decimal' : 'disc');
  const numeral = NUMERALS.find(([name]) => name.test(own))?.[1];
  if (numeral && position > 0 && position < 100) return numeral(position);
  return /^(none|disc|circle|square)$/i.test(own) ? undefined : position;
}
