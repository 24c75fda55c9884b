import { readDate } from '../../model/calendar-date.js';

/**
 * Writes out a year, a month, a day, or the day of an RFC 3339 timestamp.
 *
 * @param isInPhrase whether words come before it: a month has another form then in many languages
 *   ("październik 2026", "do października 2026"), which CLDR calls its format form
 * @returns `undefined` if it is not such a date, so that it can be shown as written
 */
export function formatDate(
  value: string,
  intlLocale: string,
  isInPhrase = false,
): string | undefined {
  const { precision, start } = readDate(value) ?? {};
  if (precision === 'year') return value.trim();
  if (!start) return undefined;
  const parts = (day: 'numeric' | undefined) =>
    new Intl.DateTimeFormat(intlLocale, {
      timeZone: 'UTC',
      // A month of ours is none of another calendar.
      calendar: precision === 'day' ? undefined : 'gregory',
      year: 'numeric',
      month: 'long',
      day,
    }).formatToParts(start);
  const shown = parts(precision === 'day' ? 'numeric' : undefined);
  // Only beside a day does `Intl` give the format form.
  const months = isInPhrase ? parts('numeric') : shown;
  const month = months.find(({ type }) => type === 'month')?.value;
  return shown.map(({ type, value: own }) => (type === 'month' ? month : own)).join('');
}
