import type { MsgFn } from '@lit/localize';
import { canonicalTag, primaryLanguage, textDirection } from '../../model/language-tag.js';
import { chooseText, type ChosenText, type Text } from '../../model/text.js';
import { formatDate } from './dates.js';
import { formatMessage, type MessageValues } from '../../model/message-format.js';

/** The language of a page that does not name one. Its texts are here from the start. */
export const DEFAULT_LANGUAGE = 'pl';

/** Messages by id. */
export type Templates = Readonly<Record<string, string>>;

/** Everything that depends on a language, for one language. Immutable: a new language is a new object. */
export interface L10n {
  /** The language of the page around the element, for which texts of the data are chosen. */
  readonly requested: string;
  /** The language that messages, numbers and dates are actually in: `pl`, `en-US`. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** The direction of the page around the element, in which its parts are laid out. */
  readonly pageDir: 'ltr' | 'rtl';
  /** The names of the levels, if the page sets them. */
  readonly levels?: Readonly<Record<number, string>>;
  /** A message in this language. Call it with literals only, so that it can be extracted. */
  readonly msg: MsgFn;
  /** Fills in a message's arguments and plural forms (ICU MessageFormat). */
  format(message: string, values: MessageValues): string;
  /**
   * @param isInPhrase whether it follows a word, as in “until October 2026”
   * @returns `undefined` if the value is not a date
   */
  date(value: string, isInPhrase?: boolean): string | undefined;
  /** @param own the language of the document that the text is from */
  text(text: Text, own: string | undefined): ChosenText;
}

/** Something that is said in each language, about these values. */
export type Sentence = (l10n: L10n, params: MessageValues) => string;

/**
 * @param requested the language asked for, as a BCP 47 tag
 * @param locale the one of our languages that serves it
 * @param templates its messages by id; a missing one is shown in English, the language of the source
 */
export function createL10n(requested: string, locale: string, templates: Templates): L10n {
  const tag = canonicalTag(requested);
  const language = primaryLanguage(tag) === locale ? tag : locale;
  // Plain English would get American dates.
  const intlLocale = language === 'en' ? 'en-GB' : language;
  const msg = (text: string, options?: { id?: string }) => templates[options?.id ?? ''] || text;
  return {
    requested,
    language,
    dir: textDirection(language),
    pageDir: textDirection(requested),
    msg: msg as MsgFn,
    format: (message, values) => formatMessage(message, values, intlLocale) ?? message,
    date: (value, isInPhrase) => formatDate(value, intlLocale, isInPhrase),
    text: (text, own) => chooseText(text, requested, own ?? requested),
  };
}
