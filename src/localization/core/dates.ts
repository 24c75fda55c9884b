import { readDate } from '../../model/calendar-date.js';

/**
 * Writes out a year, a month, a day, or the day of an RFC 3339 timestamp.
 *
 * @returns `undefined` if it is not such a date, so that it can be shown as written
 */
export function formatDate(value: string, intlLocale: string): string | undefined {
  const { precision, start } = readDate(value) ?? {};
  if (precision === 'year') return value.trim();
  return (
    start &&
    new Intl.DateTimeFormat(intlLocale, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      day: precision === 'day' ? 'numeric' : undefined,
    }).format(start)
  );
}
