import { goalFields } from '../src/model/goal-fields.js';

/** What a text editor shows beside each field of a data file. */
export const descriptions: Readonly<Record<string, string>> = {
  'strategy.language': 'The language of plain texts in this file, as a BCP 47 tag: "pl".',
  'strategy.title': 'The heading of the plan.',
  'strategy.introduction': 'Paragraphs before the goals; a blank line starts a new one.',
  'strategy.closing': 'Paragraphs after the goals.',
  'strategy.organization': 'Whose plan it is.',
  'strategy.period': 'Its years: {"start": "2021", "end": "2028"}.',
  'strategy.updated': 'When these data were last changed: "2026-10-05".',
  'strategy.source': 'Web address of the document that the plan was taken from.',
  'strategy.levels':
    'What the goals of each depth are called, from the top, and how they are counted (ICU plural forms).',
  'strategy.areas': 'Thematic areas that goals can belong to.',
  'strategy.goals': 'The goals of the top level.',
  ...Object.fromEntries(
    Object.entries(goalFields).map(([field, { description }]) => [`goal.${field}`, description]),
  ),
  'goal.goals': 'Its sub-goals or tasks.',
  'news.title': 'The heading of the list.',
  'news.language': 'The language of the feed, as a BCP 47 tag.',
  'news.home_page_url': 'Web address of the page with all the news.',
  'news.next_url':
    'Where the feed goes on: address of the next file, relative to this one or whole.',
  'news.items': 'The news, in the order of their rank.',
  'item.id': 'Names the item; the same in every language.',
  'item.url': 'Web address of the article.',
  'item.title': 'The headline.',
  'item.summary': 'One or two sentences.',
  'item.content_text': 'The text; shown where there is no summary.',
  'item.image': 'Address of a picture, relative to the feed or whole.',
  'item.date_published': 'When it was published (RFC 3339): "2026-10-05T09:00:00+02:00".',
  'item.tags': 'Its categories.',
  'item.language': 'The language of this item, if not the feed’s.',
  'item._city':
    'What JSON Feed has no field for: "image_alt" describes the picture (empty: it only decorates), "goals" are the numbers of the goals it is about.',
};
