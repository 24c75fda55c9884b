import { html, nothing, type TemplateResult } from 'lit';
import { aboutPlan, sourceLabel } from '../../localization/core/words/plan-words.js';
import { groupByArea, isLarge } from '../../model/goal-tree.js';
import type { Strategy } from '../../model/strategy.js';
import { headingView } from '../shared/heading-view.js';
import { markedView, paragraphsView, textView } from '../shared/text-view.js';
import { barPlace } from './bar-place.js';
import { goalsView, isShown, type PlanContext } from './goal-view.js';
import type { PlanFeatures } from './features.js';

interface Plan extends Omit<PlanContext, 'goalsClass' | 'panelClass' | 'saying'> {
  /** The level of the title's heading. */
  readonly level: number;
  /** Also what is off the screen. */
  readonly isAllLaidOut: boolean;
  /** The controls may still be on their way. */
  readonly hasControls: boolean;
  readonly features: PlanFeatures;
}

/** The whole plan: title, introduction, controls, the goals by area, closing words, source. */
export function planView({
  level,
  hasControls,
  isAllLaidOut,
  features,
  ...plan
}: Plan): TemplateResult {
  const { strategy, l10n, controls, marks } = plan;
  const { language, title } = strategy;
  const linked = hasControls && features.allows('links');
  const goalsClass = `goals${linked ? ' linked' : ''}${linked && !controls ? ' arriving' : ''}`;
  const saying = [strategy, l10n, marks];
  const context = {
    ...plan,
    goalsClass,
    panelClass: panelClass(strategy, isAllLaidOut),
    saying,
  };
  const introduction = paragraphsView(strategy.introduction, language, l10n);
  const closing = paragraphsView(strategy.closing, language, l10n);
  const about: unknown[] = aboutPlan(strategy, l10n).map((text) => markedView(text, l10n));
  if (strategy.source) {
    about.push(html`<a part="link" href=${strategy.source}>${sourceLabel(l10n)}</a>`);
  }
  // Without a title of its own the plan is under a heading of the page.
  const top = title === undefined ? level : level + 1;
  return html`
    ${
      title === undefined
        ? nothing
        : [
            headingView(
              level,
              'title',
              html`<span id="title">${textView(title, language, l10n)}</span>`,
            ),
            marks?.all,
          ]
    }
    ${features.hasPlain ? html`<div class="plain">${features.plain.value?.switchView()}</div>` : nothing}
    ${introduction.length > 0 ? html`<div class="prose">${introduction}</div>` : nothing}
    ${
      hasControls
        ? html`<div class="controls" part="controls">
            ${controls?.barView() ?? barPlace(l10n, features)}
          </div>`
        : nothing
    }
    ${groupByArea(strategy.goals, strategy.areas ?? []).map(
      ({ area, goals }, index) =>
        html`<div ?hidden=${!goals.some((goal) => isShown(goal, context))}>
          ${area ? headingView(top, 'area', textView(area.title, language, l10n)) : nothing}
          ${title === undefined && index === 0 ? marks?.all : nothing}
          ${goalsView(goals, 1, area ? top + 1 : top, context)}
        </div>`,
    )}
    ${
      strategy.goals.some((goal) => isShown(goal, context))
        ? [
            closing.length > 0 ? html`<div class="prose">${closing}</div>` : nothing,
            about.length > 0
              ? html`<p class="about">${about.map((part, index) => [index ? ' · ' : '', part])}</p>`
              : nothing,
          ]
        : nothing
    }
  `;
}

/**
 * Of a large plan Chromium neither lays out nor paints what is off the screen. Only Chromium: with it
 * Orca in Firefox read the bullets of a list without the words. The HTML of `npx city-elements fallback`
 * does the same.
 */
const panelClass = ({ goals }: Strategy, isAllLaidOut: boolean): string =>
  !isAllLaidOut && navigator.vendor.startsWith('Google') && isLarge(goals)
    ? 'panel off-screen'
    : 'panel';
