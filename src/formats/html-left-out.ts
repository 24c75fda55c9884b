import { collectIssues, type Issue } from '../model/issue.js';
import type { ListGoal, ListPlan } from './html-list.js';
import { PLAIN_HEADING } from './html-table.js';
import { levelNameOf } from './level-name.js';
import {
  children,
  hasClass,
  isBlock,
  isHidden,
  nameOf,
  TEXT_NODE,
  walkNodes,
  type HtmlNode,
} from './html-node.js';

const MEDIA = /^(img|svg|video|audio|iframe|object|embed|canvas)$/;

/** Which words, links and pictures of a page its plan does not have, for the author. */
export function findLeftOut(root: HtmlNode, plan: ListPlan): Issue[] {
  const { issues, report: reportAt } = collectIssues();
  const known = new Set<string>();
  const report = (code: Issue['code'], value: string) => {
    const text = value.slice(0, 100);
    if (known.has(`${code} ${text}`)) return;
    known.add(`${code} ${text}`);
    reportAt(code, undefined, { text });
  };
  const shown = new ShownText(plan);
  const links = [...walkNodes([root])].filter((node) => node.getAttribute?.('href'));
  const first = new Map<string, HtmlNode>();
  for (const link of links) if (!first.has(hrefOf(link))) first.set(hrefOf(link), link);
  const told = new Set(
    links
      .filter((link) => shown.isLinkOfGoal(link) && first.get(hrefOf(link)) === link)
      .map((link) => textLines(link).join(' ')),
  );
  const levels = new Set(plan.levels.map(({ name }) => name));
  for (const line of textLines(root)) {
    if (levels.has(levelNameOf(line) ?? '')) continue;
    const missing = shown.missing(line);
    // The words of a link that has become the link of its goal.
    if (missing.length === 0 || told.has(line)) continue;
    const isMost = missing.length * 2 > wordsOf(line).length;
    report('words-left-out', isMost ? line : missing.join(' '));
  }
  for (const link of links) {
    const url = hrefOf(link);
    if (!url.startsWith('#') && !shown.hasUrl(link)) report('link-left-out', url);
  }
  for (const node of walkNodes([root])) {
    if (!MEDIA.test(nameOf(node))) continue;
    const source = node.getAttribute?.('src') ?? '';
    report('picture-left-out', node.getAttribute?.('alt') || source || nameOf(node));
  }
  return issues;
}

const hrefOf = (link: HtmlNode): string => link.getAttribute?.('href') ?? '';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What of a plan can be read, word by word. */
class ShownText {
  readonly #words = new Map<string, number>();
  /** The name of a level is before each of its goals. */
  readonly #names: ReadonlySet<string>;
  readonly #ofGoals = new Set<string>();
  readonly #further = new Set<string>();

  constructor(plan: ListPlan) {
    const { title, introduction, closing, levels, areas = [] } = plan;
    this.#names = new Set(levels.flatMap(({ name }) => wordsOf(name)));
    for (const text of [title, introduction, closing]) this.#add(text as string | undefined);
    for (const area of areas) this.#add(area.title);
    const goals: ListGoal[] = [...plan.goals];
    for (const goal of goals) {
      for (const text of [goal.label, goal.number, goal.title, goal.description]) this.#add(text);
      if (goal.url) this.#ofGoals.add(goal.url);
      for (const { label, url } of goal.links ?? []) {
        this.#further.add(url);
        // One that is a part of a text has no words of its own.
        const isInText = [goal.title, goal.description].some((text) => text?.includes(label));
        if (!isInText) this.#add(label);
      }
      goals.push(...goal.goals);
    }
  }

  isLinkOfGoal(link: HtmlNode): boolean {
    return this.#ofGoals.has(hrefOf(link));
  }

  hasUrl(link: HtmlNode): boolean {
    return this.isLinkOfGoal(link) || this.#further.has(hrefOf(link));
  }

  /** The words of a line that are not shown as often as they are on the page up to here. */
  missing(line: string): string[] {
    return wordsOf(line).filter((word) => {
      if (this.#names.has(word)) return false;
      const count = this.#words.get(word) ?? 0;
      this.#words.set(word, count - 1);
      return count <= 0;
    });
  }

  #add(text = ''): void {
    for (const word of wordsOf(text)) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
  }
}

/** The text of a node, line by line as a page shows it. */
function textLines(root: HtmlNode): string[] {
  const text = (node: HtmlNode): string => {
    // Our own count of goals, "8 goals:", is written anew, and a column of numbers needs no heading.
    if (isHidden(node) || hasClass(node, 'count')) return '';
    if (nameOf(node) === 'th' && PLAIN_HEADING.test((node.textContent ?? '').trim())) return '';
    if (node.nodeType === TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
    const inner = children(node).map(text).join('');
    return isBlock(node) ? `\n${inner}\n` : inner;
  };
  return text(root)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
