import { canonicalTag, chooseLanguage, textDirection } from './language-tag.js';

/** A text in the language of its document, or a JSON-LD language map: `{"pl": "…", "en": "…"}`. */
export type Text = string | Readonly<Record<string, string>>;

/** A text for one reader, with the language it is actually in. */
export interface ChosenText {
  readonly value: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Chooses the text for a reader of `wanted`. A blank text counts as not translated.
 *
 * @param own the language of the document, and so of a text without a language map
 */
export function chooseText(text: Text, wanted: string, own: string): ChosenText {
  if (typeof text === 'string') return chosen(text.trim() && text, own);
  const has = (tag: string) => Object.hasOwn(text, tag) && text[tag]?.trim();
  const tag = has(wanted) ? wanted : chooseLanguage(Object.keys(text).filter(has), wanted);
  return chosen(text[tag ?? ''] ?? '', tag ?? own);
}

/** Whether there is nothing to read in any language. */
export const isBlank = (text: Text): boolean =>
  typeof text === 'string' ? !text.trim() : Object.values(text).every((value) => !value.trim());

type Language = Omit<ChosenText, 'value'>;

/** A plan needs the same few languages thousands of times, and `Intl` is slow. */
const languages = Object.create(null) as Record<string, Language>;

const chosen = (value: string, tag: string): ChosenText => ({
  value,
  ...(languages[tag] ??= describe(canonicalTag(tag))),
});

const describe = (lang: string): Language => ({ lang, dir: textDirection(lang) });

/** The paragraphs of a long text: a blank line starts a new one. */
export const paragraphsOf = (text: ChosenText): ChosenText[] =>
  text.value
    .split(/\n\s*\n/)
    .filter((value) => value.trim())
    .map((value) => ({ ...text, value }));

/** A text without what cannot be shown: control characters, and halves of letters. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\s]|\p{Cs}/gu, '');

/**
 * A text without its line breaks, as HTML shows it. No-break spaces stay, unless another space beside
 * them lets the line break anyway.
 */
export const oneLine = (text: string): string =>
  printable(text)
    .replace(/\s+/g, (space) => (/[^\u00a0\u202f]/.test(space) ? ' ' : space.charAt(0)))
    .trim();
