import { primaryLanguage } from './language-tag.js';
import { isPlain, plainTag, usualTag } from './plain-language.js';
import { chooseText, type ChosenText, type Text } from './text.js';

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
