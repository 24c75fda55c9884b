const CALENDAR_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[Tt ]\d\d:\d\d.*)?)?)?$/;

export interface CalendarDate {
  readonly precision: 'year' | 'month' | 'day';
  /** Its first moment, in UTC. */
  readonly start: Date;
}

/**
 * Reads a year, a month, a day, or the day of an RFC 3339 timestamp. The calendar date is taken as
 * written: an event on 5 October is on 5 October for a reader in any time zone.
 *
 * @returns `undefined` if it is not such a date
 */
export function readDate(written: string): CalendarDate | undefined {
  const [, year, month, day] = CALENDAR_DATE.exec(written.trim()) ?? [];
  if (year === undefined) return undefined;
  const start = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  // There is no 30 February; some browsers turn it into 2 March.
  if (Number.isNaN(start.getTime()) || start.getUTCDate() !== Number(day ?? 1)) return undefined;
  return { precision: day ? 'day' : month ? 'month' : 'year', start };
}

/** A moment whose offset from UTC is known. */
const MOMENT = /^[^:]*:.*(?:[Zz]|[+-]\d\d:\d\d)$/;

/** The day of a moment in this time zone; every other date as it is written, which is a day already. */
export function dayIn(timeZone: string | undefined, written: string): string {
  if (!timeZone || !MOMENT.test(written)) return written;
  try {
    // Sweden writes days as RFC 3339 does.
    return new Intl.DateTimeFormat('sv', { timeZone }).format(new Date(written));
  } catch {
    // There is no such time zone, or no such time.
    return written;
  }
}
