import { html, nothing, type TemplateResult } from 'lit';
import { levelName } from '../../localization/core/plan-texts.js';
import { normalizeNumber } from '../../model/goal-number.js';
import type { Goal } from '../../model/goals.js';
import { markedView, textView } from '../shared/text-view.js';
import type { PlanContext } from './plan-context.js';

/**
 * "Strategic goal 1. Toruń …". All of it is inline: Orca in Firefox presses a button from its heading
 * only where nothing in the button is a block.
 */
export function labelView(goal: Goal, depth: number, context: PlanContext): TemplateResult {
  return html`<span class="label"
      >${levelView(depth, context)}${numberView(goal, depth === 1 ? '.' : '. ')}</span
    >${depth === 1 ? html`<br />` : nothing}${textView(goal.title, context.strategy.language, context.l10n)}`;
}

export const numberView = (goal: Goal, after: string): TemplateResult | typeof nothing =>
  goal.number
    ? html`<span class="number" part="number">${numberText(goal, after)}</span>`
    : nothing;

/** @param after what ends it: the data may have it without the full stop, or with it */
export const numberText = ({ number = '' }: Goal, after: string): string =>
  normalizeNumber(number) + after;

/**
 * The space after it is part of its text, because Chromium does not tell screen readers of one that
 * stands by itself.
 */
export function levelView(depth: number, { strategy, l10n }: PlanContext): TemplateResult | string {
  const name = levelName(depth, strategy, l10n);
  return markedView({ ...name, value: `${name.value} ` }, l10n);
}
