import type { SourceMessage } from '../../tools/l10n/check-translation.js';
import type { Translated, Translations } from './translations.js';
import type { Filter } from './words.js';

/** A text with its number, which it has in all languages. */
export interface ListedText {
  readonly number: number;
  readonly message: SourceMessage;
  readonly translated: Translated;
  readonly isOnPage: boolean;
}

/**
 * The texts, by what one may want to see of them.
 *
 * @param places where texts are on the page
 */
export function listedTexts(
  translations: Translations,
  language: string,
  places: readonly { readonly number: number }[],
): Record<Filter, readonly ListedText[]> {
  const texts = translations.textsOf(language);
  const onPage = new Set(places.map(({ number }) => number));
  const all = translations.messages.flatMap((message, index) => {
    const translated = texts.get(message.id);
    const number = index + 1;
    return translated ? [{ number, message, translated, isOnPage: onPage.has(number) }] : [];
  });
  const inState = (...states: string[]) =>
    all.filter(({ translated }) => states.includes(translated.state));
  return {
    seen: all.filter(({ isOnPage }) => isOnPage),
    all,
    work: inState('missing', 'needs-work'),
    review: inState('needs-review'),
    unseen: all.filter(({ isOnPage }) => !isOnPage),
  };
}
