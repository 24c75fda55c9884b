import { html, nothing, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import type { Goal } from '../../model/goals.js';
import type { Strategy } from '../../model/strategy.js';
import type { Text } from '../../model/text.js';
import { paragraphsView, textView } from '../shared/text-view.js';
import type { PlanNews } from './plan-parts.js';

/** What a goal is read with: its plan, and the reader's language. */
export interface GoalContext {
  readonly strategy: Strategy;
  readonly l10n: L10n;
  /** Missing where the page has none, or until they are here. */
  readonly news: PlanNews | undefined;
}

/**
 * What there is beside a goal's title: description, topics, further areas, its link where the title
 * cannot be one, and the news about it.
 */
export function detailsView(
  goal: Goal,
  { strategy, l10n, news }: GoalContext,
  withLink: boolean,
): TemplateResult | typeof nothing {
  const { language, areas = [] } = strategy;
  const text = (value: Text) => textView(value, language, l10n);
  const parts = paragraphsView(goal.description, language, l10n);
  const addList = (label: string, texts: readonly Text[]) => {
    if (texts.length === 0) return;
    parts.push(html`<p>${`${label} `}${texts.map((value, i) => [i ? ', ' : '', text(value)])}</p>`);
  };
  addList(
    l10n.msg('Topics:', {
      id: 'strategy-goals.topics',
      desc: 'Before the topics of a goal: “Topics: sport, health”.',
    }),
    goal.tags ?? [],
  );
  addList(
    l10n.msg('Also in the area:', {
      id: 'strategy-goals.other-areas',
      desc: 'Before the further areas of a goal that stands under its first one.',
    }),
    areas.filter((area) => goal.areas.slice(1).includes(area.id)).map((area) => area.title),
  );
  if (goal.url && withLink) {
    const label = l10n.msg('More about:', {
      id: 'strategy-goals.more',
      desc: 'Link to the page of a goal; the title of the goal follows.',
    });
    parts.push(html`<p><a part="link" href=${goal.url}>${`${label} `}${text(goal.title)}</a></p>`);
  }
  const newsView = news?.newsView(goal);
  if (newsView) parts.push(newsView);
  return parts.length > 0 ? html`<div class="details">${parts}</div>` : nothing;
}
