import { html, nothing, type TemplateResult } from 'lit';
import { aboutPlan, sourceLabel } from '../../localization/core/plan-texts.js';
import { groupByArea } from '../../model/goal-tree.js';
import { headingView } from '../shared/heading-view.js';
import { markedView, paragraphsView, textView } from '../shared/text-view.js';
import type { PlanParts } from './plan-host.js';
import { goalsView } from './goal-view.js';
import { isShown, type PlanContext } from './plan-context.js';

interface Plan extends PlanContext {
  /** The level of the title's heading. */
  readonly level: number;
  /** The controls may still be on their way. */
  readonly hasControls: boolean;
  readonly parts: PlanParts;
}

/** The whole plan: title, introduction, controls, the goals by area, closing words, source. */
export function planView({ level, hasControls, parts, ...context }: Plan): TemplateResult {
  const { strategy, l10n, controls } = context;
  const { language } = strategy;
  const introduction = paragraphsView(strategy.introduction, language, l10n);
  const closing = paragraphsView(strategy.closing, language, l10n);
  const about: unknown[] = aboutPlan(strategy, l10n).map((text) => markedView(text, l10n));
  if (strategy.source) {
    about.push(html`<a part="link" href=${strategy.source}>${sourceLabel(l10n)}</a>`);
  }
  // Without a title of its own the plan stands under a heading of the page.
  const top = strategy.title === undefined ? level : level + 1;
  return html`
    ${
      strategy.title === undefined
        ? nothing
        : headingView(
            level,
            'title',
            html`<span id="title">${textView(strategy.title, language, l10n)}</span>`,
          )
    }
    ${parts.hasPlain ? html`<div class="plain">${parts.plain.value?.switchView()}</div>` : nothing}
    ${introduction.length > 0 ? html`<div class="prose">${introduction}</div>` : nothing}
    ${hasControls ? html`<div class="controls" part="controls">${controls?.barView()}</div>` : nothing}
    ${groupByArea(strategy.goals, strategy.areas ?? []).map(({ area, goals }, index) => {
      const group = (context.kept.groups[index] ??= {});
      const list = goalsView(goals, 1, area ? top + 1 : top, context, group);
      // Its turn has not come yet.
      if (!list.firstChild) return nothing;
      return html`<div .hidden=${!goals.some((goal) => isShown(goal, context))}>
        ${area ? headingView(top, 'area', textView(area.title, language, l10n)) : nothing}
        ${list.className === 'goals' ? list : html`<div class="goals">${list}</div>`}
      </div>`;
    })}
    ${closing.length > 0 ? html`<div class="prose">${closing}</div>` : nothing}
    ${about.length > 0 ? html`<p class="about">${about.map((part, index) => [index ? ' · ' : '', part])}</p>` : nothing}
  `;
}
