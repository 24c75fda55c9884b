import { canonicalTag, chooseLanguage, textDirection } from './language-tag.js';

/** A text in the language of its document, or a JSON-LD language map: `{"pl": "…", "en": "…"}`. */
export type Text = string | Readonly<Record<string, string>>;

/** A text for one reader, with the language that it is really in. */
export interface ChosenText {
  readonly value: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Chooses what a reader of `wanted` gets to read. A blank text counts as not translated.
 *
 * @param own the language of the document, which a text without a language map is in
 */
export function chooseText(text: Text, wanted: string, own: string): ChosenText {
  const texts = typeof text === 'string' ? { [own]: text } : text;
  const tag = chooseLanguage(
    Object.keys(texts).filter((key) => texts[key]?.trim()),
    wanted,
  );
  const lang = canonicalTag(tag ?? own);
  return { value: tag === undefined ? '' : (texts[tag] ?? ''), lang, dir: textDirection(lang) };
}

/** A long text in parts: a blank line in it starts a paragraph. */
export const paragraphsOf = (text: ChosenText): ChosenText[] =>
  text.value
    .split(/\n\s*\n/)
    .filter((value) => value.trim())
    .map((value) => ({ ...text, value }));
