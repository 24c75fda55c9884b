import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { L10n } from '../../localization/core/l10n.js';
import { goalCount, goalParagraphs, levelName } from '../../localization/core/words/plan-words.js';
import type { Goal } from '../../model/goals.js';
import { showNumber } from '../../model/goal-number.js';
import { opens } from '../../model/goal-tree.js';
import type { Strategy } from '../../model/strategy.js';
import type { ChosenText } from '../../model/text.js';
import { headingView } from '../shared/heading-view.js';
import type { LanguageMarks } from '../shared/language-marks.js';
import { markedView, paragraphsView } from '../shared/text-view.js';
import { isOpen, type OpenState } from './open-state.js';
import type { PlanControls, PlanNews } from './features.js';

/** What a goal needs to know about the plan around it. */
export interface PlanContext {
  readonly strategy: Strategy;
  readonly l10n: L10n;
  readonly open: OpenState;
  readonly goalsClass: string;
  readonly panelClass: string;
  /** Missing if the page has no news, or until it is loaded. */
  readonly controls: PlanControls | undefined;
  readonly news: PlanNews | undefined;
  readonly marks: LanguageMarks | undefined;
  /** What the words in all goals depend on. */
  readonly saying: readonly unknown[];
  toggle(goal: Goal, depth: number): void;
  /** The browser's find-in-page has found text in a closed goal, and shows it. */
  reveal(goal: Goal): void;
}

type View = TemplateResult | string | typeof nothing | undefined;

/** A goal with its own heading. */
interface HeadedGoal {
  readonly goal: Goal;
  readonly title: ChosenText;
  /** What goals of its level are called. */
  readonly name: View;
  /** The top level is 1. */
  readonly depth: number;
  /** The level of its heading. */
  readonly level: number;
}

/** A search leaves only some of them. */
export const isShown = (goal: Goal, { controls }: PlanContext): boolean =>
  controls?.isShown(goal) ?? true;

/**
 * A part of a goal that changes only with what it says: most presses open, close or hide goals, and
 * leave nearly all of a plan as it is.
 */
const sayingView = (goal: Goal, { controls, news, saying }: PlanContext, view: () => unknown) =>
  guard([goal, controls?.stateOf(goal), news?.newsView(goal), ...saying], view);

/**
 * Siblings, and all that is below them. The top level is headings throughout, unless nothing in it
 * opens, or there are no headings so deep; below, goals that do not open are the items of a list.
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
  const levelOnly = levelView(depth, context);
  const areCards = depth === 1 && goals.some((goal) => opens(goal, depth));
  const areHeadings = areCards && level <= 6;
  const items = goals.map((goal) => {
    const title = context.l10n.text(goal.title, context.strategy.language);
    const name = goal.label ? levelView(depth, context, goal.label) : levelOnly;
    if (!areCards && !opens(goal, depth)) return leafView(goal, title, name, context);
    const content = headedView({ goal, title, name, depth, level }, context);
    const hidden = !isShown(goal, context);
    if (areHeadings) {
      return html`<div class="card" part="goal" dir=${title.dir} ?hidden=${hidden}>
        ${content}
      </div>`;
    }
    const [row, part] = areCards ? ['card', 'goal'] : ['branch', 'item'];
    return html`<li class=${row} part=${part} dir=${title.dir} ?hidden=${hidden}>${content}</li>`;
  });
  if (areHeadings) return html`<div class=${context.goalsClass}>${items}</div>`;
  // WebKit drops the role of a list without markers.
  const list = goals.some(({ number }) => number)
    ? html`<ol role="list">
        ${items}
      </ol>`
    : html`<ul role="list" class="unnumbered">
        ${items}
      </ul>`;
  return depth === 1 ? html`<div class=${context.goalsClass}>${list}</div>` : list;
}

/** A goal with its own heading, and a button in it if there is anything to open. */
function headedView(headed: HeadedGoal, context: PlanContext): TemplateResult {
  const { goal, title, depth, level } = headed;
  const { strategy, l10n, controls, marks } = context;
  const label = sayingView(goal, context, () => labelView(headed, l10n));
  const details = sayingView(goal, context, () => detailsView(goal, true, context));
  if (!opens(goal, depth)) {
    return html`<div class="single" data-key=${goal.key}>
      ${headingView(level, 'goal-heading', label)} ${marks?.besideTitle(title)}
      ${controls?.besideView(goal)} ${details}
    </div>`;
  }
  const count = sayingView(goal, context, () => {
    const words = controls?.countWords(goal, depth) ?? goalCount(goal, depth, strategy, l10n);
    return html`${marks?.besideTitle(title)} ${markedView(words, l10n)}
    ${controls?.besideView(goal)}`;
  });
  const open = isOpen(context.open, goal, depth);
  const panel = `panel-${goal.key}`;
  const button = html`<button
    type="button"
    class="toggle"
    part="toggle"
    aria-expanded=${open}
    aria-controls=${panel}
    data-key=${goal.key}
    @click=${() => context.toggle(goal, depth)}
  >
    ${label}
  </button>`;
  return html`<div class="head">
      ${headingView(level, 'goal-heading', button)}
      <p class="count" part="count">${count}</p>
    </div>
    <div
      class=${context.panelClass}
      part="panel"
      id=${panel}
      .hidden=${!open && closedPanel()}
      @beforematch=${() => context.reveal(goal)}
    >
      ${details} ${goalsView(goal.goals, depth + 1, level + 1, context)}
    </div>`;
}

/**
 * "Strategic goal 1. Toruń …". All of it is inline: Orca in Firefox presses a button from its heading
 * only where nothing in the button is a block.
 */
function labelView({ goal, title, name }: HeadedGoal, l10n: L10n): TemplateResult {
  const number = numberView(goal, title, '');
  return html`<span class="label"
      >${name}${number && html`<span class="number" part="number">${number}</span>`}</span
    ><br />${markedView(title, l10n)}`;
}

/**
 * A goal that does not open. All of it is inline, so that level, number and title are read in one
 * breath; the tab aligns the titles. Its level is said, but not shown: the eye has it from the heading
 * above.
 */
function leafView(goal: Goal, title: ChosenText, name: View, context: PlanContext): TemplateResult {
  const { l10n, controls, marks } = context;
  const content = sayingView(goal, context, () => {
    const words = markedView(title, l10n);
    const number = numberView(goal, title, '\t');
    // A line break would be a separate text node.
    // prettier-ignore
    return html`${
      goal.number ? html`<span class=${goal.label ? '' : 'spoken'}>${name}</span><span class="number" part="number">${number}</span>` : nothing
    }${
      goal.url ? html`<a part="link" href=${goal.url}>${words}</a>` : words
    }${marks?.besideTitle(title)}${controls?.besideView(goal)}${detailsView(goal, false, context)}`;
  });
  // prettier-ignore
  return html`<li class="leaf" part="item" data-key=${goal.key} dir=${title.dir} ?hidden=${!isShown(goal, context)}>${content}</li>`;
}

/**
 * In a text from right to left, "1.a" would turn into "a.1". Digits keep their order, and stay one text
 * with what is around them, which a screen reader reads in one breath.
 *
 * @param after the separator between it and the title, if both are on one line
 */
function numberView({ number }: Goal, { dir }: ChosenText, after: string): View {
  if (!number) return undefined;
  const shown = showNumber(number);
  const turns = dir === 'rtl' && /\p{L}/u.test(shown);
  return turns
    ? html`<bdi dir="ltr">${shown.slice(0, -1)}</bdi>${shown.slice(-1) + after}`
    : shown + after;
}

/**
 * The space after it is part of its text, because Chromium does not expose a separate one to screen
 * readers.
 */
function levelView(depth: number, { strategy, l10n }: PlanContext, label?: Goal['label']): View {
  const name = levelName(depth, strategy, l10n, label);
  return markedView({ ...name, value: `${name.value} ` }, l10n);
}

/** Everything in the data besides a goal's title, and the news about it. */
function detailsView(goal: Goal, withLink: boolean, context: PlanContext): View {
  const { strategy, l10n, news } = context;
  const parts = paragraphsView(goal.description, strategy.language, l10n);
  for (const { label, texts, url } of goalParagraphs(goal, strategy, l10n, withLink)) {
    const content = [label, texts.map((text, i) => [i ? ', ' : '', markedView(text, l10n)])];
    parts.push(html`<p>${url ? html`<a part="link" href=${url}>${content}</a>` : content}</p>`);
  }
  const newsView = news?.newsView(goal);
  if (newsView) parts.push(newsView);
  return parts.length ? html`<div class="details">${parts}</div>` : nothing;
}

/**
 * How a closed part is hidden. `until-found` lets find-in-page and text fragments open it. WebKit
 * gets plain `hidden`: Safari with VoiceOver served stale content after a part was opened by script
 * (WebKit bug 68001), and WebKit was reported to expose closed content to VoiceOver
 * (interop-accessibility 160). Reading beats finding, until a person has confirmed VoiceOver on a
 * current iOS.
 */
const closedPanel = (): 'until-found' | true =>
  navigator.vendor.startsWith('Apple') || 'until-found';
