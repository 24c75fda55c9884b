import { createPageContext, type PageContext } from '../../src/cli/fallback/page.js';
import { strategyHtml } from '../../src/cli/fallback/strategy-html.js';
import { everybodyTexts } from '../../src/localization/core/generated/everybody.js';
import type { Goal } from '../../src/model/goals.js';
import { groupByArea } from '../../src/model/goal-tree.js';
import { parseStrategy, type Strategy } from '../../src/model/strategy.js';
import { elementWith } from './html.js';

export const settings = { openDepth: 0, headingLevel: 2, limit: 5 };

/** A page in this language that writes addresses as the data do. */
export async function pageIn(language: string, changes = {}): Promise<PageContext> {
  const l10n = await everybodyTexts.load(language);
  return createPageContext(l10n, { ...settings, ...changes }, (url) => url);
}

export function readPlan(input: unknown): Strategy {
  const { value } = parseStrategy(input);
  if (!value) throw new Error('The plan has no goals.');
  return value;
}

/** The HTML made of a plan, as a browser without scripts reads it. */
export const planElement = (input: unknown, page: PageContext): HTMLElement =>
  elementWith(strategyHtml(readPlan(input), page).html);

export interface Line {
  readonly depth: number;
  readonly number: string | undefined;
  readonly title: string;
  readonly url: string | undefined;
  readonly area: string | undefined;
}

/** The goals of a plan as a page in `language` shows them, from top to bottom. */
export function linesOf(strategy: Strategy, page: PageContext): Line[] {
  const text = (value: Goal['title']) =>
    page.l10n.text(value, strategy.language).value.replace(/\s+/g, ' ').trim();
  const all: Line[] = [];
  const add = (goals: readonly Goal[], depth: number, area: string | undefined): void => {
    for (const { number, title, url, goals: below } of goals) {
      all.push({ depth, number, title: text(title), url, area });
      add(below, depth + 1, area);
    }
  };
  for (const { area, goals } of groupByArea(strategy.goals, strategy.areas ?? [])) {
    add(goals, 1, area && text(area.title));
  }
  return all;
}
