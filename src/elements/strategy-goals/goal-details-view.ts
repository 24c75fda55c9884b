import { html, nothing, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import { goalParagraphs } from '../../localization/core/plan-texts.js';
import type { Goal } from '../../model/goals.js';
import type { Strategy } from '../../model/strategy.js';
import { markedView, paragraphsView } from '../shared/text-view.js';
import type { PlanNews } from './plan-host.js';

/** What a goal is read with: its plan, and the reader's language. */
export interface GoalContext {
  readonly strategy: Strategy;
  readonly l10n: L10n;
  /** Missing where the page has none, or until they are here. */
  readonly news: PlanNews | undefined;
}

/** What the data have beside a goal's title, and the news about it. */
export function detailsView(
  goal: Goal,
  { strategy, l10n, news }: GoalContext,
  withLink: boolean,
): TemplateResult | typeof nothing {
  const parts = paragraphsView(goal.description, strategy.language, l10n);
  for (const { label, texts, url } of goalParagraphs(goal, strategy, l10n, withLink)) {
    const content = [`${label} `, texts.map((text, i) => [i ? ', ' : '', markedView(text, l10n)])];
    parts.push(html`<p>${url ? html`<a part="link" href=${url}>${content}</a>` : content}</p>`);
  }
  const newsView = news?.newsView(goal);
  if (newsView) parts.push(newsView);
  return parts.length ? html`<div class="details">${parts}</div>` : nothing;
}
