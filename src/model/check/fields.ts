// What an editor should fix in the fields of one kind, whatever object they are in.
import { readDate } from '../calendar-date.js';
import { below, type Place, type Report } from '../issue.js';
import { formatMessage } from '../message-format.js';
import { fieldValues } from '../field-values.js';
import { asRaw, asString, type Raw } from '../raw.js';
import type { Shape } from '../shape.js';
import { checkLanguageTag } from './language.js';

/** Checks all fields of an object that its shape knows, each as its kind asks for. */
export function checkFields(
  shape: Shape,
  object: Raw,
  parent: Place | undefined,
  report: Report,
): void {
  for (const { kind, value, place } of fieldValues(shape, object, parent)) {
    if (kind === 'text') checkText(value, place, report);
    else if (kind === 'date') checkDate(value, place, report);
    else if (kind === 'language') checkLanguage(value, place, report);
  }
}

function checkLanguage(value: unknown, place: Place, report: Report): void {
  const tag = asString(value);
  if (tag) checkLanguageTag(tag, place, report);
}

/** Checks the languages of a text, and that none of them is empty. */
function checkText(text: unknown, place: Place, report: Report): void {
  const map = asRaw(text);
  if (!map) return;
  for (const [tag, value] of Object.entries(map)) {
    checkLanguageTag(tag, below(place, tag), report);
    if (typeof value === 'string' && !value.trim()) report('empty-text', below(place, tag));
  }
}

/** Checks a date: a year, a month, a day, or a moment (RFC 3339). */
function checkDate(value: unknown, place: Place, report: Report): void {
  if (typeof value !== 'string' || !value.trim()) return;
  if (!readDate(value)) report('date', place, { date: value });
}

/**
 * Checks how a level announces the number of its goals: `{n, plural, one {# goal} other {# goals}}`.
 *
 * @param language what a text without a language map is in
 */
export function checkCount(count: unknown, language: string, place: Place, report: Report): void {
  if (typeof count === 'string') checkPlural(count, language, place, report);
  for (const [tag, text] of Object.entries(asRaw(count) ?? {})) {
    if (typeof text === 'string' && text.trim()) checkPlural(text, tag, below(place, tag), report);
  }
}

function checkPlural(message: string, language: string, place: Place, report: Report): void {
  const isShown = formatMessage(message, { n: 7 }, language)?.includes('7') ?? false;
  const body = isShown ? /\{\s*n\s*,\s*plural\s*,(.*)\}/s.exec(message)?.[1] : undefined;
  if (body === undefined) {
    report('plural', place);
    return;
  }
  const forms = new Set([...body.matchAll(/(=\d+|\b\w+)\s*\{/g)].map(([, form]) => form));
  const missing = categories(language).filter((form) => !forms.has(form));
  if (missing.length > 0) report('plural-forms', place, { forms: missing.join(', ') });
}

function categories(language: string): readonly string[] {
  try {
    // Of a language that the browser does not know it would take its own.
    const isKnown = Intl.PluralRules.supportedLocalesOf(language).length > 0;
    return isKnown ? new Intl.PluralRules(language).resolvedOptions().pluralCategories : [];
  } catch {
    return [];
  }
}
