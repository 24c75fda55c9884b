import type { L10n } from '../l10n.js';

// What a list of news says beside the news: the same in the element and in the HTML made for its tag.

/** Heading of a feed that has no title. */
export const newsTitle = ({ msg }: L10n): string =>
  msg('News', {
    id: 'news-list.title',
    desc: 'Heading of the list, where the feed has no title of its own.',
  });

/** After the heading of a list that is about one goal only. */
export const goalName = ({ msg }: L10n): string =>
  msg('goal {goal}', {
    id: 'news-list.title-goal',
    desc: 'End of the heading of a list with only the news about one goal of the plan: “News: goal 2.10”.',
  });

export const categoriesLabel = ({ msg }: L10n): string =>
  msg('Categories:', {
    id: 'news-list.categories',
    desc: 'Before the categories of an item; only for screen readers.',
  });

/**
 * What is said of the loading of the news.
 *
 * @param count how many are shown
 * @param goal the number of the goal that they are about, if it is only one
 */
export const newsLoadWords = (
  count: number,
  goal: string | undefined,
  { msg, format }: L10n,
): Readonly<Record<'ready' | 'loading' | 'empty' | 'error', string>> => ({
  ready: format(
    msg('News loaded: {count}', {
      id: 'news-list.loaded',
      desc: 'Heard after “Loading the news…”, when they are there. {count} is how many are shown.',
    }),
    { count },
  ),
  loading: msg('Loading the news…', {
    id: 'news-list.loading',
    desc: 'Shown in the place of the news until they are there.',
  }),
  empty: goal
    ? format(
        msg('There is no news about goal {goal} yet.', {
          id: 'news-list.empty-goal',
          desc: 'Shown where only news about one goal of the plan are wanted, and there are none. {goal} is its number: “2.10”.',
        }),
        { goal },
      )
    : msg('There is no news here yet.', {
        id: 'news-list.empty',
        desc: 'Shown when the feed has been loaded but holds no news.',
      }),
  error: msg('The news could not be loaded.', {
    id: 'news-list.failed',
    desc: 'Error in the place of the news; what to do follows.',
  }),
});
