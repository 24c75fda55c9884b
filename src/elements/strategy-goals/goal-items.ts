import { html, nothing, render, type TemplateResult } from 'lit';
import type { Goal } from '../../model/goals.js';
import { detailsView } from './goal-details-view.js';
import { numberText, numberView } from './goal-label-view.js';
import type { PlanContext } from './plan-context.js';

/**
 * What a goal is on the page. `copied` are those that do not open and are words of one language with
 * a number, which nearly all are: the element is a copy with its texts put in. That takes a fraction
 * of the time and the memory of a template, which the others are `rendered` from.
 */
export type ItemKind = keyof typeof patterns;

const patterns = {
  card: html`<div class="card" part="goal"></div>`,
  branch: html`<li class="branch" part="item"></li>`,
  rendered: html`<li class="leaf" part="item"></li>`,
  // Its level is said, but not shown: the eye has it from the heading above.
  // A line break would be a text of its own.
  // prettier-ignore
  copied: html`<li class="leaf" part="item"><span class="spoken">.</span><span class="number" part="number">.</span>.</li>`,
};

const elements: Partial<Record<ItemKind, Node | null>> = {};

export function itemElement(kind: ItemKind): HTMLElement {
  if (!elements[kind]) {
    const place = document.createElement('div');
    render(patterns[kind], place);
    elements[kind] = place.firstElementChild;
  }
  return elements[kind]?.cloneNode(true) as HTMLElement;
}

type View = TemplateResult | string;

/** @param level what is said before the number */
export const leafKind = ({ number, url }: Goal, level: View, title: View): ItemKind =>
  number && !url && typeof level === 'string' && typeof title === 'string' ? 'copied' : 'rendered';

/**
 * A goal that does not open. All of it is inline, so that level, number and title are read in one
 * breath; the tab aligns the titles.
 */
export function showLeaf(
  { element, kind }: { readonly element: HTMLElement; readonly kind: ItemKind },
  goal: Goal,
  level: View,
  title: View,
  context: PlanContext,
): void {
  // `dataset` would make an object for each.
  element.setAttribute('data-key', goal.key);
  const beside = [context.controls?.linkView(goal), detailsView(goal, context, false)];
  if (kind === 'rendered') {
    const label = goal.number
      ? html`<span class="spoken">${level}</span>${numberView(goal, '.\t')}`
      : nothing;
    const link = goal.url ? html`<a part="link" href=${goal.url}>${title}</a>` : title;
    render([label, link, beside], element);
    return;
  }
  let node = element.firstChild;
  for (const text of [level, numberText(goal, '.\t'), title] as string[]) {
    const words = node?.firstChild ?? node;
    if (words && words.nodeValue !== text) words.nodeValue = text;
    node = node?.nextSibling ?? null;
  }
  // What comes after the title was there before.
  if (node || beside.some((view) => view && view !== nothing)) render(beside, element);
}
