import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

/** What we read of a node of Chromium's accessibility tree. */
interface AccessibleNode {
  role: string;
  name?: string;
  level?: number;
  expanded?: boolean;
  children?: AccessibleNode[];
}

interface Excerpt {
  /** The tree from the first line with these words. */
  readonly from?: string;
  /** The tree before the next line with these words. */
  readonly to?: string;
}

/**
 * The page as Chromium hands it to a screen reader, as indented lines:
 *
 *     heading 3 > button "Cel strategiczny 1. Toruń…" collapsed
 *     list
 *       listitem "Cel operacyjny 1.1. Rozwój…"
 */
async function accessibilityTree(): Promise<string[]> {
  const unmark = markStructure();
  try {
    // That is `a11ySnapshot()`, whose type says that it returns nothing.
    const page = await executeServerCommand<AccessibleNode, object>('a11y-snapshot', {});
    return printed(page.children ?? []);
  } finally {
    unmark();
  }
}

/** Compares it with lines written like that, however deep they are indented in the test. */
export async function expectTree(expected: string, { from, to }: Excerpt = {}): Promise<void> {
  const tree = await accessibilityTree();
  const start = from ? tree.findIndex((line) => line.includes(from)) : 0;
  const end = to ? tree.findIndex((line, index) => index > start && line.includes(to)) : Infinity;
  const heard = aligned(start < 0 || end < 0 ? tree : tree.slice(start, end));
  const wanted = aligned(expected.split('\n').filter((line) => line.trim()));
  expect(heard).to.equal(wanted);
}

function aligned(lines: string[]): string {
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin).trimEnd()).join('\n');
}

/**
 * The snapshot leaves out what takes no focus and is no control, landmark or text: headings around a
 * button, lists, their items, paragraphs. For its time they get a `tabindex`, which takes nothing of
 * their role; but it would give back one that was taken by `role="none"`, so those are left alone.
 */
function markStructure(): () => void {
  const structure = ':is(h1, h2, h3, h4, h5, h6, ol, ul, li, p):not([tabindex], [role="none"])';
  const marked = roots(document).flatMap((root) => [...root.querySelectorAll(structure)]);
  marked.forEach((element) => element.setAttribute('tabindex', '-1'));
  return () => marked.forEach((element) => element.removeAttribute('tabindex'));
}

function roots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? roots(shadowRoot) : [],
  );
  return [root, ...inner];
}

function printed(nodes: readonly AccessibleNode[]): string[] {
  return joinTexts(nodes).flatMap((node) => {
    const children = joinTexts(node.children ?? []);
    const [only, ...others] = children;
    // The words of a button or link are its name, and those of a paragraph are in its line.
    if (only?.role === 'text' && others.length === 0) return describe(node, node.name || only.name);
    if (only === undefined) return describe(node, node.name);
    const [first = '', ...rest] = printed(children);
    const own = describe(node, isNamed(node.role) ? node.name : undefined);
    return others.length === 0
      ? [`${own} > ${first}`, ...rest]
      : [own, ...[first, ...rest].map((line) => `  ${line}`)];
  });
}

/** A heading around a button or link has its name, and a list or an item has none of its own. */
const isNamed = (role: string): boolean =>
  !['heading', 'list', 'listitem', 'paragraph'].includes(role);

/** Chromium makes a node of each piece of text; a screen reader goes through them at one go. */
function joinTexts(nodes: readonly AccessibleNode[]): AccessibleNode[] {
  const joined: AccessibleNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const { role, name = '' } = node;
    if (role !== 'StaticText') joined.push(node);
    else if (last?.role === 'text') last.name = `${last.name} ${name}`.replace(/ (?=[.,])/g, '');
    else joined.push({ role: 'text', name });
  }
  return joined;
}

function describe({ role, level, expanded }: AccessibleNode, name: string | undefined): string {
  const words = name?.replace(/\s+/g, ' ').trim();
  // So many letters of a long text, however many spaces are between them.
  const start = words && /^(?:\s*\S){0,48}/.exec(words)?.[0];
  const text = words && (start === words ? `"${words}"` : `"${start}…"`);
  const state = expanded === undefined ? undefined : expanded ? 'expanded' : 'collapsed';
  const rank = role === 'heading' ? level : undefined;
  return [role, rank, text, state].filter((part) => part !== undefined && part !== '').join(' ');
}
