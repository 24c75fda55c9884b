import { html, nothing, type TemplateResult } from 'lit';
import { goalCount, levelName } from '../../localization/core/plan-texts.js';
import { opens } from '../../model/levels.js';
import type { Goal } from '../../model/goals.js';
import type { ChosenText } from '../../model/text.js';
import { headingView } from '../shared/heading-view.js';
import { markedView, textView } from '../shared/text-view.js';
import { closedPanel } from './panel-states.js';
import { detailsView, type GoalContext } from './goal-details-view.js';
import { isOpen, type OpenState } from './open-state.js';
import type { PlanControls } from './plan-host.js';

/** What a goal needs to know of the plan around it. */
export interface PlanContext extends GoalContext {
  /** Missing where the page has none, or until they are here. */
  readonly controls: PlanControls | undefined;
  readonly open: OpenState;
  readonly panelClass: string;
  toggle(goal: Goal, depth: number): void;
}

/** A search leaves only some of them. */
export const isShown = (goal: Goal, { controls }: PlanContext): boolean =>
  controls?.isShown(goal) ?? true;

/** A goal is laid out as its title is written, whatever those around it are. */
const directionOf = (goal: Goal, { strategy, l10n }: PlanContext): ChosenText['dir'] =>
  l10n.text(goal.title, strategy.language).dir;

/**
 * Siblings, from the top of the plan down: goals that open are headings with a button, the others
 * items of a list. The top level is headings throughout, unless nothing in it opens.
 *
 * @param depth the level of these goals; the top level is 1
 * @param level the level of their headings
 */
export function goalsView(
  goals: readonly Goal[],
  depth: number,
  level: number,
  context: PlanContext,
): TemplateResult {
  if (depth === 1 && goals.some((goal) => opens(goal, depth))) {
    return html`${goals.map(
      (goal) =>
        html`<div
          class="card"
          part="goal"
          dir=${directionOf(goal, context)}
          .hidden=${!isShown(goal, context)}
        >
          ${goalView(goal, depth, level, context)}
        </div>`,
    )}`;
  }
  const items = goals.map((goal) => {
    const hidden = !isShown(goal, context);
    const dir = directionOf(goal, context);
    return opens(goal, depth)
      ? html`<li part="item" class="branch" dir=${dir} .hidden=${hidden}>
          ${goalView(goal, depth, level, context)}
        </li>`
      : html`<li part="item" class="leaf" dir=${dir} data-key=${goal.key} .hidden=${hidden}>
          ${leafView(goal, depth, context)}
        </li>`;
  });
  // WebKit drops the role of a list without markers.
  return goals.some((goal) => goal.number)
    ? html`<ol role="list">
        ${items}
      </ol>`
    : html`<ul role="list" class="unnumbered">
        ${items}
      </ul>`;
}

const PANEL = 'panel-';

const panelId = (goal: Goal): string => PANEL + goal.key;

/** The key of the goal that this panel belongs to. */
export const panelKey = (id: string): string => id.slice(PANEL.length);

/** A goal under a heading of its own, with a button in it if there is anything to open. */
function goalView(goal: Goal, depth: number, level: number, context: PlanContext): TemplateResult {
  if (!opens(goal, depth)) {
    return html`<div class="single" data-key=${goal.key}>
      ${headingView(level, 'goal-heading', labelView(goal, depth, context))}
      ${context.controls?.linkView(goal)} ${detailsView(goal, context, true)}
    </div>`;
  }
  const open = isOpen(context.open, goal, depth);
  const panel = panelId(goal);
  const button = html`<button
    type="button"
    class="toggle"
    part="toggle"
    aria-expanded=${open}
    aria-controls=${panel}
    data-key=${goal.key}
    @click=${() => context.toggle(goal, depth)}
  >
    ${labelView(goal, depth, context)}
  </button>`;
  return html`${headingView(level, 'goal-heading', button)}
    <p class="count" part="count">
      ${markedView(goalCount(goal, depth, context.strategy, context.l10n), context.l10n)}
      ${context.controls?.linkView(goal)}
    </p>
    <div class=${context.panelClass} part="panel" id=${panel} .hidden=${!open && closedPanel()}>
      ${detailsView(goal, context, true)} ${goalsView(goal.goals, depth + 1, level + 1, context)}
    </div>`;
}

/**
 * "Strategic goal 1. Toruń …". All of it is inline: Orca in Firefox presses a button from its heading
 * only where nothing in the button is a block.
 */
function labelView(goal: Goal, depth: number, context: PlanContext): TemplateResult {
  return html`<span class="label"
      >${levelView(depth, context)}${numberView(goal, depth === 1 ? '.' : '. ')}</span
    >${depth === 1 ? html`<br />` : nothing}${textView(goal.title, context.strategy.language, context.l10n)}`;
}

/**
 * An item of a list. Its level is said, but not shown: the eye has it from the heading above. It is
 * inline too, so that level, number and title are read in one breath; the tab aligns the titles.
 */
function leafView(goal: Goal, depth: number, context: PlanContext): TemplateResult {
  const title = textView(goal.title, context.strategy.language, context.l10n);
  return html`${
    goal.number
      ? html`<span class="spoken">${levelView(depth, context)}</span>${numberView(goal, '.\t')}`
      : nothing
  }${
    goal.url ? html`<a part="link" href=${goal.url}>${title}</a>` : title
  }${context.controls?.linkView(goal)}${detailsView(goal, context, false)}`;
}

const numberView = ({ number }: Goal, after: string): TemplateResult | typeof nothing =>
  number
    ? html`<span class="number" part="number">${number.replace(/\.$/, '') + after}</span>`
    : nothing;

/**
 * The space after it is part of its text, because Chromium does not tell screen readers of one that
 * stands by itself.
 */
function levelView(depth: number, { strategy, l10n }: PlanContext): TemplateResult | string {
  const name = levelName(depth, strategy, l10n);
  return markedView({ ...name, value: `${name.value} ` }, l10n);
}
