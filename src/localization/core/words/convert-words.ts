import type { L10n } from '../l10n.js';

// What `city-elements convert` says.

/** Enough to find the rest. */
const MOST_PATHS = 20;

/** @param paths of what is missing or different in the CSV file */
export const notCarried = (paths: readonly string[], { msg, format }: L10n): string =>
  format(
    msg(
      'A CSV file cannot hold all of it. {n, plural, one {# value is} other {# values are}} missing in it, or read differently: {paths}. If you need them, use JSON.',
      {
        id: 'cli.not-carried',
        desc: 'Command line: {paths} are places in the file, such as “period, levels[0].count”.',
      },
    ),
    {
      n: paths.length,
      paths: paths.slice(0, MOST_PATHS).join(', ') + (paths.length > MOST_PATHS ? ', …' : ''),
    },
  );

export const newsIsForPeople = ({ msg }: L10n): string =>
  msg('This sheet of news is for people: <news-list> does not read it. For the page, use JSON.', {
    id: 'cli.news-for-people',
    desc: 'Command line: news were converted into CSV.',
  });
