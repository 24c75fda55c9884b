import type { Place, Report } from '../issue.js';
import { wellFormedTag } from '../language-tag.js';

/** What people write for a language, and the right tag (BCP 47). */
const SLIPS: Readonly<Record<string, string>> = {
  angielski: 'en',
  by: 'be',
  cz: 'cs',
  czech: 'cs',
  dk: 'da',
  eng: 'en',
  english: 'en',
  gb: 'en',
  ger: 'de',
  german: 'de',
  gr: 'el',
  jp: 'ja',
  niemiecki: 'de',
  pol: 'pl',
  polish: 'pl',
  polski: 'pl',
  ua: 'uk',
  ukr: 'uk',
  ukrainian: 'uk',
  ukraiński: 'uk',
  us: 'en',
  українська: 'uk',
};

/** What people write for plain language, which has the subtag `simple`. */
const PLAIN = /^(easy|einfach|etr|latwy|leicht|plain|prosty|simplified)$/i;

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** More languages than a document is in. Each takes its time, and further ones count as unknown. */
const MAX_TAGS = 1_000;

/** What each tag should be, for each document: it needs the same few thousands of times. */
const known = new WeakMap<Report, Map<string, string | undefined>>();

/** Checks a tag of a language (BCP 47, https://www.rfc-editor.org/info/bcp47). */
export function checkLanguageTag(tag: string, place: Place, report: Report): void {
  const tags = known.get(report) ?? new Map<string, string | undefined>();
  known.set(report, tags);
  if (!tags.has(tag) && tags.size < MAX_TAGS) tags.set(tag, betterTag(tag));
  const better = tags.get(tag);
  if (better === tag) return;
  if (better) report('language-tag', place, { tag, better });
  else report('unknown-language', place, { tag });
}

/** The tag itself if it is right; `undefined` if there is no telling what was meant. */
function betterTag(tag: string): string | undefined {
  const [primary = '', ...subtags] = tag.trim().split(/[-_]/);
  const wanted = [
    SLIPS[primary.toLowerCase()] ?? primary,
    ...subtags.map((subtag) => subtag.replace(PLAIN, 'simple')),
  ].join('-');
  const canonical = wellFormedTag(wanted);
  if (!canonical || !isKnown(new Intl.Locale(canonical))) return undefined;
  // Case does not matter in a tag, and a deprecated tag is as good as its successor.
  return wanted.toLowerCase() === tag.toLowerCase() ? tag : canonical;
}

// Browsers know few three-letter tags: not Kashubian (csb), for instance, nor Silesian (szl).
const isKnown = ({ language }: Intl.Locale): boolean =>
  language.length === 3 || names.of(language) !== undefined;
