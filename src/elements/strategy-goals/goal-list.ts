import { opens } from '../../model/goal-tree.js';
import type { Goal } from '../../model/goals.js';
import { textView } from '../shared/text-view.js';
import { itemElement, leafKind, showLeaf, type ItemKind } from './goal-items.js';
import { levelView } from './goal-label-view.js';
import type { OpenState } from './open-state.js';
import { directionOf, isShown, type PlanContext } from './plan-context.js';

/** What a list of goals belongs to. */
export interface ListOwner {
  list?: List;
}

interface List {
  readonly element: HTMLElement;
  readonly items: Item[];
}

/** A goal on the page, and what it was last shown from. */
export interface Item extends ListOwner {
  readonly element: HTMLElement;
  readonly kind: ItemKind;
  texts?: readonly unknown[];
  searchState?: unknown;
  open?: OpenState;
}

/**
 * Siblings, from the top of the plan down. The top level is headings throughout, unless nothing in it
 * opens; below, goals that do not open are the items of a list.
 *
 * The elements stay from one render to the next, by their places. Each is rendered again only when
 * something in it may have changed: Lit would compare every text of the plan whenever a letter is typed.
 *
 * @param depth the level of these goals; the top level is 1
 * @param render shows a goal that is more than a leaf
 */
export function goalList(
  owner: ListOwner,
  goals: readonly Goal[],
  depth: number,
  context: PlanContext,
  render: (goal: Goal, item: Item) => void,
): HTMLElement {
  const { texts, open, controls, kept, strategy, l10n } = context;
  const searchState = controls?.searchState;
  const areCards = depth === 1 && goals.some((goal) => opens(goal, depth));
  const isNumbered = goals.some(({ number }) => number);
  const { element, items } = listOf(owner, areCards ? 'div' : isNumbered ? 'ol' : 'ul');
  const level = levelView(depth, context);
  goals.forEach((goal, index) => {
    let item = items[index];
    const isNew = item?.texts !== texts;
    const isLeaf = !areCards && !opens(goal, depth);
    const isSame = item?.searchState === searchState && (isLeaf || item?.open === open);
    if (isSame && !isNew) return;
    // What was there before stays as it is until its turn comes.
    if (isNew && areCards && !kept.take(goal.goals.length + 1)) return;
    if (isNew || !item) {
      const title = textView(goal.title, strategy.language, l10n);
      const kind = areCards ? 'card' : isLeaf ? leafKind(goal, level, title) : 'branch';
      if (item?.kind !== kind) {
        const made = { element: itemElement(kind), kind };
        if (item) item.element.replaceWith(made.element);
        else element.append(made.element);
        items[index] = item = made;
      }
      if (isLeaf) showLeaf(item, goal, level, title, context);
      item.element.dir = directionOf(goal, context);
    }
    Object.assign(item, { texts, searchState, open });
    if (!isLeaf) render(goal, item);
    item.element.hidden = !isShown(goal, context);
  });
  for (const item of items.splice(goals.length)) item.element.remove();
  return element;
}

function listOf(owner: ListOwner, tag: 'div' | 'ol' | 'ul'): List {
  if (owner.list?.element.localName === tag) return owner.list;
  const element = document.createElement(tag);
  // WebKit drops the role of a list without markers.
  if (tag === 'div') element.className = 'goals';
  else element.role = 'list';
  if (tag === 'ul') element.className = 'unnumbered';
  return (owner.list = { element, items: [] });
}
