import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parseMessage } from './message-syntax.js';
import { pluralForms } from './plural-forms.js';

/**
 * Languages that nobody speaks. In `en-XA` a text that is cut off lacks a bracket, and one that
 * cannot be translated has none. `ar-XB` runs from right to left.
 */
export type PseudoLocale = 'en-XA' | 'ar-XB';

/** The English text as it would be in a pseudo-locale, with its arguments and the plural forms of that. */
export function pseudoMessage(text: string, locale: PseudoLocale): string {
  const message = write(parseMessage(text), locale);
  return locale === 'en-XA' ? `⟦${message}⟧` : message;
}

function write(message: readonly MessageFormatElement[], locale: PseudoLocale): string {
  return message.map((element) => writeElement(element, locale)).join('');
}

function writeElement(element: MessageFormatElement, locale: PseudoLocale): string {
  if (element.type === TYPE.literal) return writeWords[locale](element.value);
  if (element.type === TYPE.pound) return '#';
  if (element.type === TYPE.argument) return `{${element.value}}`;
  if (element.type !== TYPE.plural) throw new Error('Messages have only arguments and plurals.');
  const { value, options } = element;
  const exact = Object.keys(options).filter((key) => key.startsWith('='));
  const forms = [...exact, ...pluralForms(locale).needed].map((key) => {
    const form = options[key] ?? options['other'];
    return `${key} {${write(form?.value ?? [], locale)}}`;
  });
  return `{${value}, plural, ${forms.join(' ')}}`;
}

const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ' },
  ...{ l: 'ļ', m: 'ɱ', n: 'ñ', o: 'ö', p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ' },
  ...{ w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž', A: 'Å', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ' },
  ...{ H: 'Ĥ', I: 'Î', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ṁ', N: 'Ñ', O: 'Ö', P: 'Þ', Q: 'Ǫ', R: 'Ŕ' },
  ...{ S: 'Š', T: 'Ţ', U: 'Û', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž' },
};

/** Vowels and n are four letters of ten: each of them twice makes a text as long as a German one. */
const lengthen = (text: string): string =>
  text.replace(/[aeiouyn]/gi, (letter) => letter + letter.toLowerCase());

const accent = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);

const RIGHT_TO_LEFT_OVERRIDE = '\u202E';
const POP_DIRECTION = '\u202C';

/** Word by word, so that lines still break between them. */
const mirror = (text: string): string =>
  text.replace(/\S*\p{L}\S*/gu, `${RIGHT_TO_LEFT_OVERRIDE}$&${POP_DIRECTION}`);

const writeWords: Readonly<Record<PseudoLocale, (text: string) => string>> = {
  'en-XA': (text) => accent(lengthen(text)),
  'ar-XB': mirror,
};
