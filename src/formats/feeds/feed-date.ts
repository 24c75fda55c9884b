import { monthNamed } from '../month-names.js';

/** A date of RFC 3339, or the beginning of one: nothing is to be done. */
const RFC_3339 =
  /^\d{4}(?:-\d\d(?:-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?)?)?$/;

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;
const MONTH_NAME = String.raw`(?:de |of )?(?<name>\p{L}+)\.?`;
const YEAR = String.raw`(?<year>\d{4}|\d\d(?![\d:]))`;
/** A weekday, in any language. */
const BEFORE = String.raw`^(?:\P{Nd}*[\s,])?`;

/** How people and programs write a day; what follows is the time. */
const FORMS = [
  // 2024-07-19, 2024/7/19, 2024.07.19
  String.raw`^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)`,
  // 20240719
  String.raw`^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)`,
  // 19.07.2024, 19-7-24, 19/07/2024
  String.raw`${BEFORE}(?<day>\d{1,2})([-/.])\s?(?<month>\d{1,2})\2\s?${YEAR}(?!\d)`,
  // Fri, 19 Jul 2024; 19-Jul-24; 19 lipca 2024 r.; 19 VII 2024
  String.raw`${BEFORE}${DAY}[\s-]*${MONTH_NAME},?[\s-]*${YEAR}(?!\d)(?:\s?[rр]\.)?`,
  // Fri, May 25 2020; May 25th, 2020
  String.raw`${BEFORE}${MONTH_NAME}\s+${DAY},?\s+(?<year>\d{4})(?!\d)`,
  // 2024-Jul-19, 2024 July 19
  String.raw`^(?<year>\d{4})[\s-]${MONTH_NAME}[\s-]${DAY}(?!\d)`,
  // lipiec 2024
  String.raw`^${MONTH_NAME}\s(?<year>\d{4})(?:\s?[rр]\.)?$`,
  // Mon May 25 04:45:26 UTC 2020
  String.raw`${BEFORE}${MONTH_NAME}\s+${DAY}\s+(?<rest>\d.*)\s(?<year>\d{4})$`,
].map((form) => new RegExp(form, 'u'));

const TIME = /(?<!\d)(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?\s*(?:([ap])\.?m\b\.?)?/i;
const OFFSET = /^[\s,]*(?:(?:GMT|UTC|UT|Z)\s*)?([+-])(\d{1,2}):?(\d\d)?(?!\d)/i;

/** No date is longer, in any language. */
const LONGEST = 200;

/** The time zones that RFC 822 names, and ours. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: '+00:00',
  WEST: '+01:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/**
 * A date as feeds write it, "Mon, 23 Nov 2026 02:31:52 +0100" or "23.11.2026 2:31", in the form of
 * RFC 3339 and on the same day. What cannot be read stays as it is, for its author to be told.
 */
export function feedDate(written: string): string {
  if (written.length > LONGEST) return written;
  const text = written
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    // 10:00, 19.07.2024
    .replace(/^(\d{1,2}:\d\d(?::\d\d)?),?\s(.*)$/, '$2 $1');
  if (RFC_3339.test(text) || !text) return text;
  const seconds = /^(\d{10})(\d{3})?$/.exec(text)?.[1];
  if (seconds) return new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
  for (const form of FORMS) {
    const found = form.exec(text);
    const day = found?.groups && dayOf(found.groups);
    if (day) return day + timeOf(found.groups?.['rest'] ?? text.slice(found[0].length));
  }
  return written;
}

function dayOf(found: Readonly<Partial<Record<string, string>>>): string | undefined {
  const { year = '', month, name, day } = found;
  let [first, second] = [
    Number(day ?? 1),
    month === undefined ? monthNamed(name ?? '') : Number(month),
  ];
  // Americans write the month first; so does anyone whose other number is no month.
  if (second !== undefined && second > 12 && month !== undefined) [first, second] = [second, first];
  if (!second || second > 12) return undefined;
  const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19';
  return [century + year, pad(second), ...(day === undefined ? [] : [pad(first)])].join('-');
}

/** "T10:00:00+02:00"; empty if there is no time that could be. */
function timeOf(rest: string): string {
  // 20240719T100000Z
  const text = rest.replace(/^T(\d\d)(\d\d)(\d\d)?(?!\d)/, (_, ...parts: string[]) =>
    parts.slice(0, 3).filter(Boolean).join(':'),
  );
  const found = TIME.exec(text);
  if (!found) return '';
  const [all, written, minutes = '', seconds = '00', half] = found;
  const twelve = (Number(written) % 12) + (/p/i.test(half ?? '') ? 12 : 0);
  const hours = half ? twelve : Number(written);
  if (hours > 23 || Number(minutes) > 59 || Number(seconds) > 60) return '';
  return `T${pad(hours)}:${minutes}:${seconds}${zoneOf(text.slice(found.index + all.length))}`;
}

function zoneOf(text: string): string {
  const [, sign, hours, minutes = '00'] = OFFSET.exec(text) ?? [];
  if (hours) return `${sign}${pad(hours)}:${minutes}`;
  return ZONES[/^[\s,]*([a-z]{1,4})\b/i.exec(text)?.[1]?.toUpperCase() ?? ''] ?? '';
}

const pad = (number: string | number): string => String(number).padStart(2, '0');

/**
 * WordPress gives the time in its own zone and in UTC, both without an offset. Together they
 * yield the offset, so that the day is right in the city.
 */
export function dateWithOffset(local: string | undefined, utc: string | undefined): string {
  if (!utc) return feedDate(local ?? '');
  const minutes = local ? (Date.parse(`${local}Z`) - Date.parse(`${utc}Z`)) / 60_000 : 0;
  if (!local || !minutes || Math.abs(minutes) > 24 * 60) return `${utc}Z`;
  const size = Math.abs(minutes);
  const offset = `${pad(Math.trunc(size / 60))}:${pad(size % 60)}`;
  return `${local}${minutes < 0 ? '-' : '+'}${offset}`;
}
