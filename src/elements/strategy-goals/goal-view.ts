import { html, nothing, type TemplateResult } from 'lit';
import type { Goal } from '../../model/goals.js';
import { MAX_LEVELS } from '../../model/levels.js';
import { formatMessage } from '../../model/message-format.js';
import { headingView } from '../shared/heading-view.js';
import { markedView, textView } from '../shared/text-view.js';
import { closedPanel } from './closed-panel.js';
import { detailsView, type GoalContext } from './goal-details-view.js';
import { isOpen, type OpenState } from './open-state.js';
import type { PlanControls } from './plan-parts.js';

/** What a goal needs to know of the plan around it. */
export interface PlanContext extends GoalContext {
  /** Missing where the page has none, or until they are here. */
  readonly controls: PlanControls | undefined;
  readonly open: OpenState;
  toggle(goal: Goal, depth: number): void;
}

/** A search leaves only some of them. */
export const isShown = (goal: Goal, { controls }: PlanContext): boolean =>
  controls?.isShown(goal) ?? true;

/** On the last level that is shown there is nothing to open. */
const opens = (goal: Goal, depth: number): boolean => goal.goals.length > 0 && depth < MAX_LEVELS;

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
        html`<div class="card" part="goal" .hidden=${!isShown(goal, context)}>
          ${goalView(goal, depth, level, context)}
        </div>`,
    )}`;
  }
  const items = goals.map((goal) => {
    const hidden = !isShown(goal, context);
    return opens(goal, depth)
      ? html`<li part="item" class="branch" .hidden=${hidden}>
          ${goalView(goal, depth, level, context)}
        </li>`
      : html`<li part="item" class="leaf" data-key=${goal.key} .hidden=${hidden}>
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
      ${countView(goal, depth, context)} ${context.controls?.linkView(goal)}
    </p>
    <div class="panel" part="panel" id=${panel} .hidden=${!open && closedPanel()}>
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
 * What goals of this level are called: by the data, or else just "goal". The space after it is part
 * of its text, because Chromium does not tell screen readers of one that stands by itself.
 */
function levelView(depth: number, { strategy, l10n }: PlanContext): TemplateResult | string {
  const name = strategy.levels?.[depth - 1]?.name ?? {
    [l10n.language]: l10n.msg('Goal', {
      id: 'strategy-goals.goal',
      desc: 'Before the number of a goal, where the data do not name the level: “Goal 1.”',
    }),
  };
  const chosen = l10n.text(name, strategy.language);
  return markedView({ ...chosen, value: `${chosen.value} ` }, l10n);
}

/** "8 operational goals", in the words of the data, or else of a neutral message. */
function countView(goal: Goal, depth: number, context: PlanContext): TemplateResult | string {
  const { l10n, strategy } = context;
  const n = goal.goals.length;
  const forms = strategy.levels?.[depth]?.count;
  const chosen = forms === undefined ? undefined : l10n.text(forms, strategy.language);
  const count = chosen && formatMessage(chosen.value, { n }, chosen.lang);
  if (chosen && count) return textView({ [chosen.lang]: count }, undefined, l10n);
  return l10n.format(
    l10n.msg('{n, plural, one {# item} other {# items}}', {
      id: 'strategy-goals.count',
      desc: 'Under a goal: how many goals belong to it, where the data have no word for them.',
    }),
    { n },
  );
}
