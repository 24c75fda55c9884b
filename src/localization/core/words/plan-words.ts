import { formatMessage } from '../../../model/message-format.js';
import type { Goal } from '../../../model/goals.js';
import type { Strategy } from '../../../model/strategy.js';
import type { ChosenText, Text } from '../../../model/text.js';
import type { L10n } from '../l10n.js';

// What a plan says beside the titles of its goals: the same in the element and in the HTML that is
// made for its tag.

/** A text of the data, or words of our own, in the language of the `L10n`. */
export type PlanText = ChosenText | string;

/** A paragraph under a goal: "Topics: sport, health". A link if it leads somewhere. */
export interface GoalParagraph {
  /** With a space at its end; empty for a link that says itself where it leads. */
  readonly label: string;
  readonly texts: readonly ChosenText[];
  readonly url?: string | undefined;
}

/**
 * What a goal is called: by its own label, by the name of its level from the data or from the page, or
 * else just "goal".
 */
export function levelName(
  depth: number,
  strategy: Strategy,
  l10n: L10n,
  label?: Goal['label'],
): ChosenText {
  const name = label ??
    strategy.levels?.[depth - 1]?.name ?? {
      [l10n.language]:
        l10n.levels?.[depth] ??
        l10n.msg('Goal', {
          id: 'strategy-goals.goal',
          desc: 'Before the number of a goal, where the data do not name the level: “Goal 1.”',
        }),
    };
  return l10n.text(name, strategy.language);
}

/** "8 operational goals", in the words of the data, or else in a neutral message. */
export function goalCount(goal: Goal, depth: number, strategy: Strategy, l10n: L10n): PlanText {
  const n = goal.goals.length;
  const forms = l10n.text(strategy.levels?.[depth]?.count ?? '', strategy.language);
  const value = formatMessage(forms.value, { n }, forms.lang);
  if (value) return { ...forms, value };
  return l10n.format(
    l10n.msg('{n, plural, one {# item} other {# items}}', {
      id: 'strategy-goals.count',
      desc: 'Under a goal: how many goals belong to it, where the data have no word for them.',
    }),
    { n },
  );
}

/**
 * What the data have besides a goal's title and description: topics, further areas, its link if the
 * title cannot be one, and its further links.
 */
export function goalParagraphs(
  goal: Goal,
  { language, areas = [] }: Strategy,
  l10n: L10n,
  withLink: boolean,
): GoalParagraph[] {
  const all: GoalParagraph[] = [];
  const add = (label: string, texts: readonly Text[], url?: string) =>
    all.push({
      label: label && `${label} `,
      texts: texts.map((text) => l10n.text(text, language)),
      url,
    });
  if (goal.tags?.length) {
    const label = l10n.msg('Topics:', {
      id: 'strategy-goals.topics',
      desc: 'Before the topics of a goal: “Topics: sport, health”.',
    });
    add(label, goal.tags);
  }
  const others = areas.filter(({ id }) => goal.areas.includes(id, 1)).map(({ title }) => title);
  if (others.length > 0) {
    const label = l10n.msg('Other areas:', {
      id: 'strategy-goals.other-areas',
      desc: 'Before the further areas of a goal that is listed under its first one.',
    });
    add(label, others);
  }
  if (goal.url && withLink) {
    const label = l10n.msg('More about:', {
      id: 'strategy-goals.more',
      desc: 'Link to the page of a goal; the title of the goal follows.',
    });
    add(label, [goal.title], goal.url);
  }
  for (const { label, url } of goal.links ?? []) add('', [label], url);
  return all;
}

/** Whose plan it is, for which years, and how recent, as far as the data say. */
export function aboutPlan(strategy: Strategy, l10n: L10n): PlanText[] {
  const { msg, format } = l10n;
  const { organization, period, updated } = strategy;
  const date = (value: string, isInPhrase = false) => l10n.date(value, isInPhrase) ?? value;
  const parts: PlanText[] = [];
  if (organization !== undefined) parts.push(l10n.text(organization, strategy.language));
  if (period?.start && period.end) {
    parts.push(`${date(period.start)}–${date(period.end)}`);
  } else if (period?.start) {
    const from = msg('from {date}', {
      id: 'strategy-goals.from',
      desc: 'The first year, month or day of a plan without an end: “from 2021”. A month is in the form that follows a preposition (“od października 2026”).',
    });
    parts.push(format(from, { date: date(period.start, true) }));
  } else if (period?.end) {
    const until = msg('until {date}', {
      id: 'strategy-goals.until',
      desc: 'The last year, month or day of a plan: “until 2028”. A month is in the form that follows a preposition (“do października 2026”).',
    });
    parts.push(format(until, { date: date(period.end, true) }));
  }
  if (updated) {
    const label = msg('updated: {date}', {
      id: 'strategy-goals.updated',
      desc: 'When the data were last changed, a day, a month or a year: “updated: 5 October 2026”.',
    });
    parts.push(format(label, { date: date(updated) }));
  }
  return parts;
}

/** Names the link to the document that the plan was taken from. */
export const sourceLabel = ({ msg }: L10n): string =>
  msg('source document', {
    id: 'strategy-goals.source',
    desc: 'Link to the document that the plan was taken from.',
  });

export const searchLabel = ({ msg }: L10n): string =>
  msg('Search the goals (word or number)', {
    id: 'controls.search',
    desc: 'Label of the search field above the goals of a plan.',
  });

export const expandAllLabel = ({ msg }: L10n): string =>
  msg('Expand all goals', {
    id: 'controls.expand-all',
    desc: 'Button that opens every goal.',
  });

/** @param count how many goals there are at the top level */
export const planLoadWords = (
  count: number,
  { msg, format }: L10n,
): Readonly<Record<'ready' | 'loading' | 'empty' | 'error', string>> => ({
  ready: format(
    msg('Goals loaded: {count}', {
      id: 'strategy-goals.loaded',
      desc: 'Heard after “Loading the goals…”, when they are there. {count} is their number at the top level.',
    }),
    { count },
  ),
  loading: msg('Loading the goals…', {
    id: 'strategy-goals.loading',
    desc: 'Shown in the place of the goals until they are there.',
  }),
  empty: msg('There are no goals here yet.', {
    id: 'strategy-goals.empty',
    desc: 'Shown when the file has been loaded but holds no goal.',
  }),
  error: msg('The goals could not be loaded.', {
    id: 'strategy-goals.failed',
    desc: 'Error in the place of the goals; what to do follows.',
  }),
});
