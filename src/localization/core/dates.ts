const CALENDAR_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[Tt ]\d\d:\d\d.*)?)?)?$/;

/**
 * Writes out a year, a month, a day, or the day of an RFC 3339 timestamp. The calendar date is taken
 * as it stands: an event on 5 October is on 5 October for a reader in any time zone.
 *
 * @returns `undefined` for what is no such date, so that it can be shown as it was written
 */
export function formatDate(value: string, intlLocale: string): string | undefined {
  const [, year, month, day] = CALENDAR_DATE.exec(value) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  // There is no 30 February; it would become 2 March.
  if (date.getUTCMonth() !== Number(month) - 1) return undefined;
  return new Intl.DateTimeFormat(intlLocale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: day ? 'numeric' : undefined,
  }).format(date);
}
