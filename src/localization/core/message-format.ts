import { canonicalTag } from '../../model/language-tag.js';

export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Reads the part of ICU MessageFormat that our messages and the plural forms in the data use:
 * `{name}`, `{n, plural, =0 {…} one {# goal} other {# goals}}`, and `'{'` for a literal brace.
 *
 * Strategies carry such plurals too, written by hand, so it never throws.
 *
 * @returns the text, or `undefined` where the message is malformed or a value is missing
 */
export function formatMessage(
  message: string,
  values: MessageValues,
  language: string,
): string | undefined {
  const locale = canonicalTag(language);
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  const show = (value: string | number) => (typeof value === 'number' ? number(value) : value);
  let rest = message;

  const take = (pattern: RegExp): string => {
    const match = pattern.exec(rest)?.[0];
    if (match === undefined) throw new SyntaxError();
    rest = rest.slice(match.length);
    return match;
  };

  const readText = (inside: boolean, hash?: number): string => {
    let text = '';
    while (rest && !(inside && rest.startsWith('}'))) {
      if (rest.startsWith('{')) text += readArgument();
      else if (hash !== undefined && rest.startsWith('#')) text += take(/^#/) && number(hash);
      else if (/^'[{}#]/.test(rest)) text += take(/^'[^']*'?/).replaceAll("'", '');
      else text += take(/^(''|[^{}])/).replace("''", "'");
    }
    return text;
  };

  const readArgument = (): string => {
    take(/^\{\s*/);
    const value = values[take(/^\w+/)];
    if (value === undefined) throw new SyntaxError();
    if (take(/^\s*[,}]/).endsWith('}')) return show(value);
    take(/^\s*plural\s*,\s*/);
    const forms = new Map<string, string>();
    while (!rest.startsWith('}')) {
      const selector = take(/^(=\d+|\w+)/);
      take(/^\s*\{/);
      forms.set(selector, readText(true, Number(value)));
      take(/^\}\s*/);
    }
    take(/^\}/);
    const category = new Intl.PluralRules(locale).select(Number(value));
    const chosen = forms.get(`=${value}`) ?? forms.get(category) ?? forms.get('other');
    if (chosen === undefined) throw new SyntaxError();
    return chosen;
  };

  try {
    return readText(false);
  } catch {
    return undefined;
  }
}
