import type { SourceMessage } from '../../tools/l10n/check-translation.js';
import type { Filter, PageState } from './page-state.js';
import type { Translated } from './translations.js';

/** A text with its number, which it has in all languages. */
export interface ListedText {
  readonly number: number;
  readonly message: SourceMessage;
  readonly translated: Translated;
  readonly isOnPage: boolean;
}

type Numbered = Pick<PageState, 'translations' | 'language' | 'places'>;

/** The texts, by what one may want to see of them. */
export function listedTexts(state: Numbered): Record<Filter, readonly ListedText[]> {
  const { translations, language, places } = state;
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
    all,
    work: inState('missing', 'needs-work'),
    review: inState('needs-review'),
    unseen: all.filter(({ isOnPage }) => !isOnPage),
  };
}
