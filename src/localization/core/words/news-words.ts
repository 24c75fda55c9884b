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
