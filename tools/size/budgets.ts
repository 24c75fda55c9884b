// What a page may load, in bytes, compressed with Brotli. A limit is raised only with a reason in the
// commit that does it; when something has become smaller, its limit follows.

const kilobytes = (count: number): number => Math.round(count * 1024);

/** The file that every page loads. */
export const ENTRY = 'city-elements.js';
export const entryLimit = kilobytes(20);
/** Where it should come to. */
export const entryAim = kilobytes(18);

/** What a page loads that has one tag only, bundled by itself. */
export const tagLimits: Readonly<Record<string, number>> = {
  'strategy-goals': kilobytes(17),
  'news-list': kilobytes(14),
  'eu-flag': kilobytes(9),
  'ukrainian-heart': kilobytes(9),
};

/**
 * What is loaded when it is needed, by the name of its file without the hash; `*` is a language.
 */
export const partLimits: Readonly<Record<string, number>> = {
  // Texts. Letters that are not Latin take two bytes each.
  '*': kilobytes(0.8),
  '*.author': kilobytes(3),
  '*.controls': kilobytes(0.6),
  '*.page-check': kilobytes(5),
  '*.goal-news': kilobytes(0.3),
  '*.pages': kilobytes(0.5),
  '*.plain': kilobytes(0.3),
  // What a reader uses.
  controls: kilobytes(4),
  news: kilobytes(1.75),
  navigation: kilobytes(1),
  'news-pages': kilobytes(2),
  plain: kilobytes(3.25),
  'goal-tree': kilobytes(0.4),
  'language-marks': kilobytes(1.1),
  fold: kilobytes(0.5),
  'ways-in': kilobytes(1.5),
  // Other formats than our JSON.
  'other-formats': kilobytes(1),
  csv: kilobytes(3.6),
  'feed-date': kilobytes(0.75),
  'feed-item': kilobytes(0.6),
  'goal-label': kilobytes(0.8),
  'html-list': kilobytes(1.4),
  'html-text': kilobytes(0.75),
  'json-feed': kilobytes(0.6),
  wordpress: kilobytes(0.75),
  xml: kilobytes(2.4),
  Parser: kilobytes(20.5),
  // What an author is told.
  'author-report': kilobytes(2.5),
  'author-texts': kilobytes(0.4),
  'message-blocks': kilobytes(4),
  'webmaster-report': kilobytes(1.2),
  start: kilobytes(25.5),
};
