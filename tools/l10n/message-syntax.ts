import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { MessageValues } from '../../src/model/message-format.js';

/** Reads a whole ICU message. A `<` is a plain character, and a plural need not have `other`. @throws */
export const parseMessage = (text: string): MessageFormatElement[] =>
  parse(text, { ignoreTag: true, requiresOtherClause: false });

/** The names of the arguments, those inside of plurals as well. */
export function argumentsOf(message: readonly MessageFormatElement[]): string[] {
  const names = message.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return argumentsOf(element.children);
    const forms = 'options' in element ? Object.values(element.options) : [];
    return [element.value, ...forms.flatMap(({ value }) => argumentsOf(value))];
  });
  return [...new Set(names)].sort();
}

/** The keys of each plural: `one`, `few`, `=0`. */
export function pluralsOf(message: readonly MessageFormatElement[]): string[][] {
  return message.flatMap((element) => {
    if (element.type !== TYPE.plural) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsOf(value));
    return [Object.keys(element.options), ...inner];
  });
}

/**
 * The message as ICU has it, to compare with what our own reader shows; `undefined` where it uses
 * what our messages have not: formats, ordinals, `select`, a plural in a plural.
 */
export function showMessage(
  message: readonly MessageFormatElement[],
  values: MessageValues,
  locale: string,
  count?: number,
): string | undefined {
  const show = (value: string | number | undefined) =>
    typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  const parts = message.map((element) => {
    if (element.type === TYPE.literal) return element.value;
    if (element.type === TYPE.argument) return show(values[element.value]);
    if (element.type === TYPE.pound) return show(count);
    if (element.type !== TYPE.plural || element.pluralType !== 'cardinal') return undefined;
    const n = values[element.value];
    if (element.offset || count !== undefined || typeof n !== 'number') return undefined;
    const { options } = element;
    const category = new Intl.PluralRules(locale).select(n);
    const form = options[`=${n}`] ?? options[category] ?? options['other'];
    return form && showMessage(form.value, values, locale, n);
  });
  return parts.includes(undefined) ? undefined : parts.join('');
}
