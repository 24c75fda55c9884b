import type { L10n } from '../../../localization/core/l10n.js';
import { choosePlainText, plainTag, usualTag } from '../../../model/plain-language.js';
import { chooseText, type ChosenText } from '../../../model/text.js';

/**
 * The same language with the texts of the data in plain language, or with the usual ones also where
 * the page is in plain language.
 */
export function textsForReader(own: L10n, inPlainLanguage: boolean): L10n {
  const usual = usualTag(own.requested);
  const choose = inPlainLanguage ? choosePlainText : chooseText;
  return {
    ...own,
    requested: inPlainLanguage ? plainTag(usual) : usual,
    language: usualTag(own.language),
    text: (text, document = usual) => spoken(choose(text, usual, document)),
  };
}

/**
 * Marked as `pl`, not `pl-simple`: where a text in another language begins, a screen reader breaks off
 * ("Operational goal 1.1 | We help early"), and both are one language to its voice.
 */
const spoken = (chosen: ChosenText): ChosenText => ({ ...chosen, lang: usualTag(chosen.lang) });
