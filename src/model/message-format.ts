import { canonicalTag } from './language-tag.js';

export type MessageValues = Readonly<Record<string, string | number>>;

const ARGUMENT = /\{\s*(\w+)\s*\}/g;
// Two levels of braces: the forms of a plural, and the arguments in them.
const PLURAL = /\{\s*(\w+)\s*,\s*plural\s*,((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g;
const FORM = /(=\d+|\b\w+)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g;

const numbersIn = (locale: string) => ({
  rules: new Intl.PluralRules(locale),
  format: new Intl.NumberFormat(locale),
});

type Numbers = ReturnType<typeof numbersIn>;

/** Made once per language: a plan has a plural for each goal, and making these takes longest of all. */
const known = Object.create(null) as Record<string, Numbers>;

/**
 * Reads the part of ICU MessageFormat that our messages need: `{name}` and
 * `{n, plural, =0 {…} one {# goal} other {# goals}}`. There is no quoting: a brace is always
 * syntax. Strategies contain such plurals too, written by hand, so it never throws.
 *
 * @returns the text, or `undefined` if the message is malformed or a value is missing
 */
export function formatMessage(
  message: string,
  values: MessageValues,
  language: string,
): string | undefined {
  const { rules, format } = (known[language] ??= numbersIn(canonicalTag(language)));
  const show = (value: string | number) =>
    typeof value === 'number' ? format.format(value) : value;

  const given = new Map(Object.entries(values));

  const text = message.replace(PLURAL, (plural: string, name: string, body: string) => {
    const n = given.get(name);
    if (typeof n !== 'number') return plural;
    const forms = new Map([...body.matchAll(FORM)].map(([, key, form]) => [key, form]));
    const form = forms.get(`=${n}`) ?? forms.get(rules.select(n)) ?? forms.get('other');
    return form?.replaceAll('#', show(n)) ?? plural;
  });
  let isComplete = !/[{}]/.test(text.replace(ARGUMENT, ''));
  const filled = text.replace(ARGUMENT, (argument: string, name: string) => {
    const value = given.get(name);
    isComplete &&= value !== undefined;
    return show(value ?? argument);
  });
  return isComplete ? filled : undefined;
}
