import { canonicalTag, textDirection } from '../../model/language-tag.js';
import type { ChosenText } from '../../model/text.js';
import { formatDate } from './dates.js';
import type { L10n } from './l10n.js';

/**
 * A date or a number that stands by itself, as written where it is no date. In the language of the page
 * also where our messages are not: a Persian page has Persian dates and digits.
 */
export function alone(value: string | number, l10n: L10n): ChosenText {
  const { requested, language } = l10n;
  const tag = canonicalTag(requested);
  const [own] = language === tag ? [] : Intl.DateTimeFormat.supportedLocalesOf(tag);
  const lang = own ?? language;
  const date = (text: string) => (own ? formatDate(text, own) : l10n.date(text)) ?? text;
  return {
    value: typeof value === 'number' ? new Intl.NumberFormat(lang).format(value) : date(value),
    lang,
    dir: textDirection(lang),
  };
}
