import type { Place, Report } from '../issue.js';

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[Tt ]\d\d:\d\d.*)?)?)?$/;

/** Checks a date: a year, a month, a day, or a moment (RFC 3339). */
export function checkDate(value: unknown, place: Place, report: Report): void {
  if (typeof value !== 'string' || !value.trim()) return;
  const [, year, month = '01', day = '01'] = DATE.exec(value.trim()) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // There is no 30 February; some browsers make it 2 March.
  const isDay = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
  if (year === undefined || !isDay) report('date', place, { date: value });
}
