/** `pl_PL`, `PL-pl` and `pl-PL` are one language to everyone but a computer. */
const normalize = (tag: string): string => tag.trim().replaceAll('_', '-').toLowerCase();

/** A tag, then the tag without its last part, and so on (RFC 4647, lookup). */
export function shorterForms(tag: string): string[] {
  const subtags = tag.split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}

export const primaryLanguage = (tag: string): string => normalize(tag).split('-')[0] ?? '';

/**
 * The tag from `available` that serves a reader of `wanted` best: the same tag, a shorter form of it
 * (RFC 4647, lookup), the same primary language, then English, Polish, and whatever comes first.
 */
export function chooseLanguage(available: readonly [string, ...string[]], wanted: string): string;
export function chooseLanguage(available: readonly string[], wanted: string): string | undefined;
export function chooseLanguage(available: readonly string[], wanted: string): string | undefined {
  const find = (tag: string) => available.find((candidate) => normalize(candidate) === tag);
  for (const tag of shorterForms(normalize(wanted))) {
    const match = find(tag);
    if (match) return match;
  }
  const primary = primaryLanguage(wanted);
  return (
    available.find((candidate) => primaryLanguage(candidate) === primary) ??
    find('en') ??
    find('pl') ??
    available[0]
  );
}

const RIGHT_TO_LEFT =
  /^(ar|arc|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)\b|-(arab|hebr|nkoo|syrc|thaa)\b/;

/** The direction that a language is written in. Too few browsers have it in `Intl.Locale` so far. */
export const textDirection = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(normalize(tag)) ? 'rtl' : 'ltr';

/** The tag as BCP 47 writes it; `undefined` if it is not a valid tag. */
export function wellFormedTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The same in a form that `Intl` always accepts: `und` if it is not a valid tag. */
export const canonicalTag = (tag: string): string => wellFormedTag(tag) ?? 'und';
