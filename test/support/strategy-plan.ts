import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/strategy-goals.js';
import type { StrategyGoals } from '../../src/elements/strategy-goals/strategy-goals.js';
import { spokenWords } from './spoken-words.js';
import { until } from './until.js';

/** The real plan that the page's visitors get to read. */
export const torun = new URL('../../demo/data/torun-strategy.json', import.meta.url).href;

/** Puts plans on the page and waits until their goals are there. */
export async function showPlans(template: TemplateResult): Promise<StrategyGoals[]> {
  const page = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const plans = [...page.querySelectorAll('strategy-goals')];
  for (const plan of plans) {
    const isThere = (selector: string) => plan.shadowRoot?.querySelector(selector);
    const isShown = () => plan.state === 'ready' && isThere('[part="item"]');
    await until(isShown, 'The goals were not shown.');
    if (plan.controls)
      await until(() => isThere('.bar:not(.arriving)'), 'The controls were not shown.');
    await plan.updateComplete;
  }
  return plans;
}

export const showPlan = async (template: TemplateResult): Promise<StrategyGoals> =>
  (await showPlans(template))[0]!;

/** The elements of a plan, in reading order. */
export const all = (plan: StrategyGoals, selector: string): HTMLElement[] => [
  ...plan.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The first of them; fails where there is none. */
export function one(plan: StrategyGoals, selector: string): HTMLElement {
  const element = plan.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}

/** The button that opens a goal. */
export const toggleOf = (plan: StrategyGoals, key: string): HTMLElement =>
  one(plan, `button[data-key="${key}"]`);

/** What that button opens. */
export const panelOf = (plan: StrategyGoals, key: string): HTMLElement =>
  one(plan, `[id="${toggleOf(plan, key).getAttribute('aria-controls')}"]`);

/** The numbers of the goals that are open, as a screen reader is told. */
export const openGoals = (plan: StrategyGoals): (string | undefined)[] =>
  all(plan, 'button[aria-expanded="true"]').map((button) => button.dataset['key']);

/** The words that the eye finds in an element: those for screen readers only have no size. */
export function shownWords(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const { fontSize } = getComputedStyle(walker.currentNode.parentElement!);
    if (fontSize !== '0px') text += walker.currentNode.nodeValue ?? '';
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The lines that the eye finds in an element, once it has come to the screen. */
export function lines(element: HTMLElement): string[] {
  // A browser that skips what is off the screen has no `innerText` of it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.off-screen:not([hidden]) { content-visibility: visible !important }');
  const sheets = (element.getRootNode() as ShadowRoot).adoptedStyleSheets;
  sheets.push(sheet);
  const text = element.innerText;
  sheets.pop();
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** All lines of a plan, closed goals left out. */
export const readout = (plan: StrategyGoals): string[] =>
  lines(plan.shadowRoot!.firstElementChild as HTMLElement);

/** The part of the page that says its language to a screen reader. */
export const languageOf = (plan: StrategyGoals): string =>
  (plan.shadowRoot!.firstElementChild as HTMLElement).lang;

/** The headings in their order: `h2 Cele strategiczne i operacyjne`. */
export const outline = (plan: StrategyGoals): string[] =>
  all(plan, 'h1, h2, h3, h4, h5, h6').map(
    (heading) => `${heading.localName} ${spokenWords(heading)}`,
  );

/**
 * What has the focus in the plan. Compare it with `===`: where a test fails, the runner would write
 * out two elements with all that hangs on them.
 */
export const focused = (plan: StrategyGoals): HTMLElement | null =>
  plan.shadowRoot!.activeElement as HTMLElement | null;
