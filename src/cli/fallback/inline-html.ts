import { aboutPlan, levelName, sourceLabel } from '../../localization/core/words/plan-words.js';
import { showNumber } from '../../model/goal-number.js';
import { walkGoals, groupByArea } from '../../model/goal-tree.js';
import type { News } from '../../model/news.js';
import type { Strategy } from '../../model/strategy.js';
import { paragraphsOf, type Text } from '../../model/text.js';
import { newsTitle } from '../../localization/core/words/news-words.js';
import { markup, type Markup } from './markup.js';
import type { PageContext } from './page.js';

// For editors that wrap what they find into paragraphs, as WordPress does with `wpautop`: inline
// elements only, on one line, and never two breaks in a row. Nothing can be closed in it, so it
// shows every goal.

export function inlineStrategyHtml(strategy: Strategy, page: PageContext): Markup {
  const { l10n, text, link } = page;
  const { language, title, introduction, closing, source } = strategy;
  const chosen = (value: Text) => l10n.text(value, language);
  const strong = (content: Markup) => markup`<strong>${content}</strong>`;
  const prose = (value: Text | undefined) =>
    value === undefined ? [] : paragraphsOf(chosen(value)).map(text);

  const goals = groupByArea(strategy.goals, strategy.areas ?? []).flatMap((group) => [
    ...(group.area ? [strong(text(chosen(group.area.title)))] : []),
    ...[...walkGoals(group.goals)].flatMap(({ goal, depth }) => {
      const isHead = depth === 1 || goal.goals.length > 0;
      const label =
        isHead || goal.label ? markup`${text(levelName(depth, strategy, l10n, goal.label))} ` : '';
      const number = goal.number ? `${showNumber(goal.number)} ` : '';
      const line = markup`${label}${number}${link(goal.url, text(chosen(goal.title)))}`;
      return [isHead ? strong(line) : line, ...prose(goal.description)];
    }),
  ]);
  const about = [
    ...aboutPlan(strategy, l10n).map(text),
    ...(source ? [link(source, text(sourceLabel(l10n)))] : []),
  ].map((part, index) => (index ? markup` · ${part}` : part));
  return withBreaks([
    ...(title === undefined ? [] : [strong(text(chosen(title)))]),
    ...prose(introduction),
    ...goals,
    ...prose(closing),
    ...(about.length > 0 ? [markup`${about}`] : []),
  ]);
}

export function inlineNewsHtml({ title, language, items }: News, page: PageContext): Markup {
  const { l10n, text, link, limit } = page;
  const heading = title === undefined ? newsTitle(l10n) : l10n.text(title, language);
  return withBreaks([
    markup`<strong>${text(heading)}</strong>`,
    ...items.slice(0, limit).flatMap((item, index) => {
      const chosen = (value: string) => text(l10n.text(value, item.language ?? language));
      const { url } = item;
      const head = markup`${index + 1}. ${link(url, chosen(item.title ?? item.lead ?? ''))}`;
      return item.title && item.lead ? [head, chosen(item.lead)] : [head];
    }),
  ]);
}

const withBreaks = (lines: readonly Markup[]): Markup =>
  markup`${lines
    .filter(({ html }) => html.trim())
    .map((line, index) => (index ? markup`<br />${line}` : line))}`;
