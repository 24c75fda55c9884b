import { primaryLanguage } from './language-tag.js';
import { chooseText, type ChosenText, type Text } from './text.js';

/** The variant subtag that BCP 47 registers for simplified language. */
const SIMPLE = /[-_]simple$/i;

export const isPlain = (tag: string): boolean => SIMPLE.test(tag.trim());

/** The language without `simple`. */
export const usualTag = (tag: string): string => tag.trim().replace(SIMPLE, '');

/** The language with it. */
export const plainTag = (tag: string): string => `${usualTag(tag)}-simple`;

/** Chooses a text in plain language for a reader of `wanted`, else the usual one. */
export function choosePlainText(text: Text, wanted: string, own: string): ChosenText {
  const texts = Object.entries(typeof text === 'string' ? {} : text).filter(
    ([tag, value]) =>
      isPlain(tag) && primaryLanguage(tag) === primaryLanguage(wanted) && value.trim(),
  );
  return texts.length > 0
    ? chooseText(Object.fromEntries(texts), plainTag(wanted), own)
    : chooseText(text, usualTag(wanted), own);
}
