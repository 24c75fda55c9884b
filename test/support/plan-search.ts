import { html } from '@open-wc/testing';
import type { StrategyGoals } from '../../src/elements/strategy-goals/strategy-goals.js';
import { spokenWords } from './spoken-words.js';
import { all, one, showPlan, torun } from './strategy-plan.js';
import { until } from './until.js';

/** The plan of Toruń with its controls. */
export const showTorun = (): Promise<StrategyGoals> =>
  showPlan(html`<strategy-goals lang="pl" src=${torun} controls></strategy-goals>`);

export const fieldOf = (plan: StrategyGoals): HTMLInputElement =>
  one(plan, '#search') as HTMLInputElement;

/** Types into the search field, letter by letter, as a reader does. */
export async function type(plan: StrategyGoals, query: string): Promise<void> {
  const field = fieldOf(plan);
  field.focus();
  field.value = '';
  for (const letter of query || ' ') {
    field.value += letter.trim() || query ? letter : '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  await plan.updateComplete;
}

/** The line that says how much was found. */
export const outcome = (plan: StrategyGoals): string =>
  one(plan, '.outcome [aria-live="polite"]').textContent.trim();

/** What that line says next. */
export async function nextOutcome(plan: StrategyGoals): Promise<string> {
  await until(() => outcome(plan) !== '', 'The line said nothing.');
  return outcome(plan);
}

/** The numbers of the goals that are to be seen, in their order. */
export const seenGoals = (plan: StrategyGoals): (string | undefined)[] =>
  all(plan, '[data-key]')
    .filter((goal) => goal.checkVisibility())
    .map((goal) => goal.dataset['key']);

/** The words that are marked in a plan, in the order of the page. */
export function markedWords(plan: StrategyGoals): string[] {
  const ranges = [...(CSS.highlights.get('city-elements-hit') ?? [])] as StaticRange[];
  const inside = ranges.filter((range) => range.startContainer.getRootNode() === plan.shadowRoot);
  return inside.map(({ startContainer, startOffset, endOffset }) =>
    (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
  );
}

/** The button with this name; with … at its end, the first whose name begins like that. */
export function buttonOf(plan: StrategyGoals, name: string): HTMLElement {
  const buttons = all(plan, 'button');
  const begin = name.endsWith('…') ? name.slice(0, -1) : undefined;
  const button = buttons.find((each) => {
    const own = each.ariaLabel ?? spokenWords(each);
    return begin === undefined ? own === name : own.startsWith(begin);
  });
  if (!button) throw new Error(`There is no button "${name}".`);
  return button;
}
