import type { L10n } from '../l10n.js';

// What a list of news says beside the news: the same in the element and in the HTML made for its tag.

/** Heading of a feed that has no title. */
export const newsTitle = ({ msg }: L10n): string =>
  msg('News', {
    id: 'news-list.title',
    desc: 'Heading of the list, where the feed has no title of its own.',
  });

export const categoriesLabel = ({ msg }: L10n): string =>
  msg('Categories:', {
    id: 'news-list.categories',
    desc: 'Before the categories of an item; only for screen readers.',
  });
