import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { canonicalTag } from '../../src/model/language-tag.js';
import { formatMessage } from '../../src/model/message-format.js';
import { argumentsOf, parseMessage, pluralsOf, showMessage } from './message-syntax.js';
import { pluralForms } from './plural-forms.js';
import type { TextProblem } from './problem.js';

/** One of each plural form of every language, and of each exact number that is in use. */
const SAMPLES = [0, 1, 2, 3, 5, 6, 11, 21, 100, 1_000_000, 1.5];

/** What is wrong in the words of a translation of `source`. */
export function checkText(target: string, source: string, language: string): TextProblem[] {
  const plain = [...checkEscapes(target, source), ...checkEdges(target, source)];
  const message = tryToParse(target);
  if (!message) return [...plain, { code: 'malformed', params: {} }];
  const own = argumentsOf(message);
  const wanted = argumentsOf(tryToParse(source) ?? []);
  const differences = [
    ...checkArguments(own, wanted),
    ...pluralsOf(message).flatMap((forms) => checkForms(forms, language)),
  ];
  if (differences.length > 0 || canBeShown(target, language)) return [...plain, ...differences];
  return [...plain, { code: 'cannot-be-shown', params: {} }];
}

/** Whether the elements, which know less of ICU than its standard has, show what the standard says. */
function canBeShown(text: string, language: string): boolean {
  const message = tryToParse(text);
  if (!message) return false;
  const locale = canonicalTag(language);
  const names = argumentsOf(message);
  return SAMPLES.every((n) => {
    const values = Object.fromEntries(names.map((name) => [name, n]));
    const shown = formatMessage(text, values, locale);
    return shown !== undefined && shown === showMessage(message, values, locale);
  });
}

function tryToParse(text: string): MessageFormatElement[] | undefined {
  try {
    return parseMessage(text);
  } catch {
    return undefined;
  }
}

function checkEscapes(target: string, source: string): TextProblem[] {
  const [found] = /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);/i.exec(target) ?? [];
  if (!found || source.includes(found)) return [];
  return [{ code: 'escaped-twice', params: { found } }];
}

function checkEdges(target: string, source: string): TextProblem[] {
  const edges = (text: string) => [/^\s*/, /\s*$/].map((edge) => edge.exec(text)?.[0]).join('|');
  return edges(target) === edges(source) ? [] : [{ code: 'edge-space', params: {} }];
}

function checkArguments(own: readonly string[], wanted: readonly string[]): TextProblem[] {
  const known = wanted.map(inBrackets).join(', ') || '–';
  return [
    ...wanted
      .filter((name) => !own.includes(name))
      .map((name) => ({
        code: 'missing-argument' as const,
        params: { name: inBrackets(name) },
      })),
    ...own
      .filter((name) => !wanted.includes(name))
      .map((name) => ({
        code: 'unknown-argument' as const,
        params: { name: inBrackets(name), known },
      })),
  ];
}

const inBrackets = (name: string): string => `{${name}}`;

function checkForms(own: readonly string[], language: string): TextProblem[] {
  const { needed, possible } = pluralForms(language);
  const forms = needed.join(', ');
  return [
    ...needed
      .filter((form) => !own.includes(form))
      .map((form) => ({ code: 'missing-plural-form' as const, params: { form, forms } })),
    ...own
      .filter((form) => !form.startsWith('=') && !possible.includes(form))
      .map((form) => ({ code: 'unknown-plural-form' as const, params: { form, forms } })),
  ];
}
