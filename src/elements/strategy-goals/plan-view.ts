import { html, nothing, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import type { Strategy } from '../../model/strategy.js';
import { headingView } from '../shared/heading-view.js';
import { paragraphsView, textView } from '../shared/text-view.js';
import { goalsView, isShown, type PlanContext } from './goal-view.js';
import { groupByArea } from './group-by-area.js';

interface Plan extends PlanContext {
  /** The level of the title's heading. */
  readonly level: number;
  /** The controls may still be on their way. */
  readonly hasControls: boolean;
}

/** The whole plan: title, introduction, controls, the goals by area, closing words, source. */
export function planView({ level, hasControls, ...context }: Plan): TemplateResult {
  const { strategy, l10n, controls } = context;
  const { language } = strategy;
  const introduction = paragraphsView(strategy.introduction, language, l10n);
  const closing = paragraphsView(strategy.closing, language, l10n);
  const about = aboutView(strategy, l10n);
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
    ${introduction.length > 0 ? html`<div class="prose">${introduction}</div>` : nothing}
    ${hasControls ? html`<div class="controls" part="controls">${controls?.barView()}</div>` : nothing}
    ${groupByArea(strategy.goals, strategy.areas ?? []).map(
      ({ area, goals }) =>
        html`<div .hidden=${!goals.some((goal) => isShown(goal, context))}>
          ${area ? headingView(top, 'area', textView(area.title, language, l10n)) : nothing}
          <div class="goals">${goalsView(goals, 1, area ? top + 1 : top, context)}</div>
        </div>`,
    )}
    ${closing.length > 0 ? html`<div class="prose">${closing}</div>` : nothing}
    ${about.length > 0 ? html`<p class="about">${about}</p>` : nothing}
  `;
}

/** Whose plan it is, for which years, how fresh, and where it comes from: as far as the data say. */
function aboutView(strategy: Strategy, l10n: L10n): unknown[] {
  const { msg, format } = l10n;
  const { organization, period, updated, source, language } = strategy;
  const date = (value: string) => l10n.date(value) ?? value;
  const parts: unknown[] = [];
  if (organization !== undefined) parts.push(textView(organization, language, l10n));
  if (period?.start) {
    parts.push(`${date(period.start)}–${period.end ? date(period.end) : ''}`);
  } else if (period?.end) {
    const until = msg('until {date}', {
      id: 'strategy-goals.until',
      desc: 'The last year or day of a plan: “until 2028”.',
    });
    parts.push(format(until, { date: date(period.end) }));
  }
  if (updated) {
    const label = msg('updated on {date}', {
      id: 'strategy-goals.updated',
      desc: 'When the data were last changed: “updated on 5 October 2026”.',
    });
    parts.push(format(label, { date: date(updated) }));
  }
  if (source) {
    const label = msg('source document', {
      id: 'strategy-goals.source',
      desc: 'Link to the document that the plan was taken from.',
    });
    parts.push(html`<a part="link" href=${source}>${label}</a>`);
  }
  return parts.map((part, index) => (index > 0 ? [' · ', part] : part));
}
