const RFC_822 =
  /^(?:[^\d,]{1,20},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d\d)(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([+-]\d{4}|[a-z]{1,4}))?)?$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The time zones that RFC 822 names, and ours. */
const ZONES = new Map([
  ['Z', 'Z'],
  ['UT', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
]);

/**
 * The date of RSS, "Mon, 23 Nov 2026 02:31:52 +0100", in the form of RFC 3339 and on the same day.
 * Anything else stays as it is.
 */
export function feedDate(written: string): string {
  const [, day = '', name = '', year = '', hours, minutes, seconds = '00', zone = ''] =
    RFC_822.exec(written) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return written;
  const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19';
  const date = `${century}${year}-${pad(month)}-${pad(day)}`;
  if (!hours) return date;
  const offset = ZONES.get(zone.toUpperCase()) ?? zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  return `${date}T${pad(hours)}:${minutes}:${seconds}${/^([+-].*|Z)$/.test(offset) ? offset : ''}`;
}

const pad = (number: string | number): string => String(number).padStart(2, '0');

/**
 * WordPress gives the time in its own zone and in UTC, both without an offset. Together they
 * yield the offset, so that the day is right in the city.
 */
export function dateWithOffset(local: string | undefined, utc: string | undefined): string {
  if (!utc) return local ?? '';
  const minutes = local ? (Date.parse(`${local}Z`) - Date.parse(`${utc}Z`)) / 60_000 : 0;
  if (!local || !minutes || Math.abs(minutes) > 24 * 60) return `${utc}Z`;
  const size = Math.abs(minutes);
  const offset = `${pad(Math.trunc(size / 60))}:${pad(size % 60)}`;
  return `${local}${minutes < 0 ? '-' : '+'}${offset}`;
}
