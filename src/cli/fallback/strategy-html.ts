import {
  aboutPlan,
  expandAllLabel,
  goalCount,
  goalParagraphs,
  levelName,
  searchLabel,
  sourceLabel,
} from '../../localization/core/words/plan-words.js';
import { opens, groupByArea, isLarge } from '../../model/goal-tree.js';
import { normalizeNumber } from '../../model/goal-number.js';
import type { Goal } from '../../model/goals.js';
import { hasPlainTexts } from '../../model/plain-language.js';
import type { Strategy } from '../../model/strategy.js';
import { paragraphsOf, type Text } from '../../model/text.js';
import { block, heading, lines, markup, type Markup } from './markup.js';
import type { Control, PageContext } from './page.js';

/**
 * A plan as the element shows it, of HTML that needs no script: what is closed there is in a
 * `<details>` here. The classes are those inside the element, so that its styles fit, and tell
 * `readHtmlList` a number from a title.
 */
export function strategyHtml(strategy: Strategy, page: PageContext): Markup {
  const { text, l10n, headingLevel } = page;
  const { title, language, source } = strategy;
  const top = title === undefined ? headingLevel : headingLevel + 1;
  const about = [
    ...aboutPlan(strategy, l10n).map(text),
    ...(source ? [page.link(source, text(sourceLabel(l10n)))] : []),
  ].map((part, index) => (index ? markup` · ${part}` : part));
  return lines(
    title === undefined
      ? undefined
      : heading(headingLevel, 'title', text(l10n.text(title, language))),
    // Keeps the place of the switch.
    hasPlainTexts(strategy, l10n.requested) ? markup`<div class="plain"></div>` : undefined,
    proseHtml(strategy.introduction, strategy, page),
    page.controls && barPlaceHtml(page.controls, page),
    groupByArea(strategy.goals, strategy.areas ?? []).flatMap(({ area, goals }) => [
      area ? heading(top, 'area', text(l10n.text(area.title, language))) : undefined,
      block(
        page.controls?.includes('links')
          ? markup`<div class="goals linked arriving">`
          : markup`<div class="goals">`,
        goalsHtml(goals, 1, area ? top + 1 : top, { ...page, strategy }),
        'div',
      ),
    ]),
    // Tells words about the whole plan from those about its last goal.
    strategy.closing !== undefined || about.length > 0 ? markup`<hr>` : undefined,
    proseHtml(strategy.closing, strategy, page),
    about.length > 0 ? markup`<p class="about">${about}</p>` : undefined,
  );
}

/** Keeps the place of the controls. Its words have their size, but nobody reads them. */
function barPlaceHtml(controls: readonly Control[], { l10n }: PageContext) {
  const search = markup`<div class="search" data-words="${searchLabel(l10n)}"></div>`;
  const all = markup`<div class="all" data-words="${expandAllLabel(l10n)}"></div>`;
  const bar = lines(
    controls.includes('search') ? search : undefined,
    controls.includes('expand') ? all : undefined,
  );
  return block(
    markup`<div class="controls">`,
    block(markup`<div class="bar arriving">`, bar, 'div'),
    'div',
  );
}

interface PlanContext extends PageContext {
  readonly strategy: Strategy;
}

function goalsHtml(
  goals: readonly Goal[],
  depth: number,
  level: number,
  plan: PlanContext,
): Markup {
  if (depth === 1 && goals.some((goal) => opens(goal, depth))) {
    return lines(
      goals.map((goal) =>
        block(markup`<div class="card">`, goalHtml(goal, depth, level, plan), 'div'),
      ),
    );
  }
  const items = goals.map((goal) =>
    opens(goal, depth)
      ? block(markup`<li class="branch">`, goalHtml(goal, depth, level, plan), 'li')
      : leafHtml(goal, plan),
  );
  // The numbers are text: an ordered list would count a second time.
  const open = goals.some((goal) => goal.number) ? markup`<ul>` : markup`<ul class="unnumbered">`;
  return block(open, lines(items), 'ul');
}

function goalHtml(goal: Goal, depth: number, level: number, plan: PlanContext): Markup {
  const details = detailsHtml(goal, plan, true);
  if (!opens(goal, depth)) {
    const label = heading(level, 'goal-heading', labelHtml(goal, depth, plan));
    return block(markup`<div class="single">`, lines(label, details), 'div');
  }
  const toggle = markup`<span class="toggle">${labelHtml(goal, depth, plan)}</span>`;
  const count = plan.text(goalCount(goal, depth, plan.strategy, plan.l10n));
  const panel = lines(details, goalsHtml(goal.goals, depth + 1, level + 1, plan));
  return lines(
    heading(level, 'goal-heading', toggle),
    block(
      depth <= plan.openDepth ? markup`<details open>` : markup`<details>`,
      lines(
        markup`<summary class="count">${count}:</summary>`,
        block(
          markup`<div class="${isLarge(plan.strategy.goals) ? 'panel off-screen' : 'panel'}">`,
          panel,
          'div',
        ),
      ),
      'details',
    ),
  );
}

/** "Strategic goal 1. Toruń …" */
function labelHtml(goal: Goal, depth: number, { strategy, l10n, text }: PlanContext): Markup {
  const name = text(levelName(depth, strategy, l10n, goal.label));
  const number = numberHtml(goal, '.');
  const label = markup`<span class="label">${name}${number ? markup` ${number}` : ''}</span>`;
  const title = text(l10n.text(goal.title, strategy.language));
  return markup`${label}<br>${title}`;
}

function leafHtml(goal: Goal, plan: PlanContext): Markup {
  const { strategy, l10n, text, link } = plan;
  const title = link(goal.url, text(l10n.text(goal.title, strategy.language)));
  const label =
    goal.label &&
    markup`<span class="label">${text(l10n.text(goal.label, strategy.language))} </span>`;
  const line = markup`${label || ''}${numberHtml(goal, '.\t')}${title}`;
  const details = detailsHtml(goal, plan, false);
  return details
    ? block(markup`<li class="leaf">`, lines(line, details), 'li')
    : markup`<li class="leaf">${line}</li>`;
}

/** A tab after it aligns the titles, where styles say so. */
const numberHtml = ({ number }: Goal, after: string): Markup | undefined =>
  number ? markup`<span class="number">${normalizeNumber(number) + after}</span>` : undefined;

function detailsHtml(goal: Goal, page: PlanContext, withLink: boolean): Markup | undefined {
  const { strategy, l10n, text, link } = page;
  const paragraphs = goalParagraphs(goal, strategy, l10n, withLink).map(({ label, texts, url }) => {
    const words = texts.map((part, index) => (index ? markup`, ${text(part)}` : text(part)));
    return markup`<p>${link(url, markup`${text(label)}${words}`)}</p>`;
  });
  const all = [...paragraphsHtml(goal.description, page), ...paragraphs];
  return all.length > 0 ? block(markup`<div class="details">`, lines(all), 'div') : undefined;
}

function proseHtml(value: Text | undefined, strategy: Strategy, page: PageContext) {
  const paragraphs = paragraphsHtml(value, { ...page, strategy });
  return paragraphs.length > 0
    ? block(markup`<div class="prose">`, lines(paragraphs), 'div')
    : undefined;
}

const paragraphsHtml = (
  value: Text | undefined,
  { l10n, strategy, text }: PlanContext,
): Markup[] =>
  value === undefined
    ? []
    : paragraphsOf(l10n.text(value, strategy.language)).map((part) => markup`<p>${text(part)}</p>`);
