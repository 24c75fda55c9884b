/** `pl_PL`, `PL-pl` and `pl-PL` are one language to everyone but a computer. */
const normalize = (tag: string): string => tag.trim().replaceAll('_', '-').toLowerCase();

/** A tag, then the tag without its last part, and so on (RFC 4647, lookup). */
export function shorterForms(tag: string): string[] {
  const subtags = tag.split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}

/** A plan needs the same few tags thousands of times, and `Intl` is slow. */
const languages = Object.create(null) as Record<string, string>;

function languageOf(tag: string): string {
  const language = (wellFormedTag(tag) ?? normalize(tag)).split('-')[0] ?? '';
  // "Norwegian", `no`, is `nb` nearly always when it is written.
  return language === 'no' ? 'nb' : language;
}

/** Without region and script; names that mean the same, such as `iw` and `he`, are one. */
export const primaryLanguage = (tag: string): string => (languages[tag] ??= languageOf(tag));

/** The script that a language is written in: `Hant` for `zh-TW`. */
const scriptOf = (tag: string): string | undefined =>
  new Intl.Locale(canonicalTag(tag)).maximize().script;

/**
 * The tag from `available` that serves a reader of `wanted` best: the same tag, a shorter form of it
 * (RFC 4647, lookup) unless that is in another script, the same language, best in the same script,
 * then English, Polish, and whatever comes first.
 */
export function chooseLanguage(available: readonly [string, ...string[]], wanted: string): string;
export function chooseLanguage(available: readonly string[], wanted: string): string | undefined;
export function chooseLanguage(available: readonly string[], wanted: string): string | undefined {
  if (available.includes(wanted)) return wanted;
  const find = (tag: string) => available.find((candidate) => normalize(candidate) === tag);
  const language = primaryLanguage(wanted);
  const same = available.filter((candidate) => primaryLanguage(candidate) === language);
  if (same.length < 2) return same[0] ?? find('en') ?? find('pl') ?? available[0];
  const inScript = same.filter((candidate) => scriptOf(candidate) === scriptOf(wanted));
  for (const tag of shorterForms(normalize(wanted))) {
    const match = find(tag);
    if (match && (inScript.length === 0 || inScript.includes(match))) return match;
  }
  return inScript[0] ?? same[0];
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
