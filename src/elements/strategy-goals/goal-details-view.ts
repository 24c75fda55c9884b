import { html, nothing, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import type { Goal } from '../../model/goals.js';
import type { Strategy } from '../../model/strategy.js';
import type { Text } from '../../model/text.js';
import { paragraphsView, textView } from '../shared/text-view.js';

/** What a goal is read with: its plan, and the reader's language. */
export interface GoalContext {
  readonly strategy: Strategy;
  readonly l10n: L10n;
}

/** What the data have beside a goal's title: description, topics, further areas. */
export function detailsView(
  goal: Goal,
  { strategy, l10n }: GoalContext,
): TemplateResult | typeof nothing {
  const { language } = strategy;
  const paragraphs = paragraphsView(goal.description, language, l10n);
  const topics = goal.tags ?? [];
  // It stands under the first of its areas.
  const areas = strategy.areas?.filter((area) => goal.areas.slice(1).includes(area.id)) ?? [];
  if (paragraphs.length + topics.length + areas.length === 0) return nothing;

  const list = (texts: readonly Text[]) =>
    texts.map((text, index) => [index > 0 ? ', ' : '', textView(text, language, l10n)]);
  const topicsLabel = l10n.msg('Topics:', {
    id: 'strategy-goals.topics',
    desc: 'Before the topics of a goal: “Topics: sport, health”.',
  });
  const areasLabel = l10n.msg('Also in the area:', {
    id: 'strategy-goals.other-areas',
    desc: 'Before the further areas of a goal that stands under its first one.',
  });
  return html`<div class="details">
    ${paragraphs} ${topics.length > 0 ? html`<p>${topicsLabel} ${list(topics)}</p>` : nothing}
    ${
      areas.length > 0
        ? html`<p>${areasLabel} ${list(areas.map((area) => area.title))}</p>`
        : nothing
    }
  </div>`;
}

/** The link of a goal whose title is a button already. */
export function moreView(
  goal: Goal,
  { strategy, l10n }: GoalContext,
): TemplateResult | typeof nothing {
  if (!goal.url) return nothing;
  const label = l10n.msg('More about:', {
    id: 'strategy-goals.more',
    desc: 'Link to the page of a goal; the title of the goal follows.',
  });
  return html`<p class="more">
    <a part="link" href=${goal.url}>${label} ${textView(goal.title, strategy.language, l10n)}</a>
  </p>`;
}
