import { DEFAULT_LANGUAGE } from '../../src/localization/core/l10n.js';
import { checkText } from './check-text.js';
import type { Problem } from './problem.js';
import { isForCitizens } from './text-sets.js';
import type { TranslationFile, Unit } from './xliff.js';

/** A text of the code, in English. */
export interface SourceMessage {
  readonly id: string;
  readonly text: string;
  /** What translators are told about it. */
  readonly desc: string;
}

/** The states that say: not done (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#state). */
const UNFINISHED = ['new', 'needs-translation', 'needs-adaptation', 'needs-l10n'];

/** The states that mean: approved by a native speaker. */
const SETTLED = ['final', 'signed-off'];

export const isUnfinished = (state: string): boolean => UNFINISHED.includes(state);

/** A person whose mother tongue it is has read it, and said so. */
export const isSigned = ({ state, isApproved }: Unit): boolean =>
  isApproved || SETTLED.includes(state);

/** Translated, but no native speaker has read it. */
export const needsReview = ({ state, isApproved }: Unit): boolean =>
  state.startsWith('needs-review-') && !isApproved;

/** The mistakes in a translation, in the order of the file; then the missing texts. */
export function checkTranslation(
  file: TranslationFile,
  messages: readonly SourceMessage[],
): Problem[] {
  const { path, units } = file;
  const language = languageOfName(path) ?? file.language;
  const byId = new Map(messages.map((message) => [message.id, message]));
  const seen = new Set<string>();
  const problems = units.flatMap((unit): Problem[] => {
    const { id, line } = unit;
    const faults = seen.has(id)
      ? [fault('duplicate-unit')]
      : checkUnit(unit, byId.get(id), language);
    seen.add(id);
    return faults.map((found) => ({ path, line, unit: id, ...found }));
  });
  const missing = messages.filter(({ id }) => !seen.has(id));
  return [
    ...checkLanguage(file),
    ...problems,
    ...missing.map(({ id }) => ({ path, unit: id, ...fault('missing-unit') })),
  ];
}

/**
 * Whether a language can do without it: a text that is not translated yet, and is not for citizens.
 * In the language of the project everybody finds everything.
 */
export const canWait = ({ code, unit = '' }: Problem, language: string): boolean =>
  (code === 'empty' || code === 'unfinished') &&
  !isForCitizens(unit) &&
  language !== DEFAULT_LANGUAGE;

type Fault = Pick<Problem, 'code' | 'params'>;

const fault = (code: Problem['code'], params: Problem['params'] = {}): Fault => ({ code, params });

function checkLanguage({ path, language }: TranslationFile): Problem[] {
  const expected = languageOfName(path);
  if (!expected || expected === language) return [];
  return [{ path, ...fault('wrong-language', { found: language, expected }) }];
}

function checkUnit(unit: Unit, message: SourceMessage | undefined, language: string): Fault[] {
  if (!message) return [fault('unused-unit')];
  if (unit.source !== message.text) return [fault('outdated')];
  if (!unit.target.trim()) return [fault('empty')];
  if (isUnfinished(unit.state)) return [fault('unfinished', { state: unit.state })];
  const [tag] = unit.inlineTags;
  return [
    ...(tag ? [fault('inline-tag', { tag })] : []),
    ...(isUntranslated(unit) ? [fault('same-as-source')] : []),
    ...checkText(unit.target, message.text, language),
  ];
}

/** Arguments and signs alone are the same in all languages. */
function isUntranslated(unit: Unit): boolean {
  const { source, target, isFixed } = unit;
  const hasWords = /\p{L}/u.test(source.replace(/\{\w+\}/g, ''));
  return source === target && hasWords && !isFixed && !isSigned(unit);
}

/** `locales/pl.xlf` is Polish. A file with any other name says nothing. */
function languageOfName(path: string): string | undefined {
  const name = /([^/]+)\.xlf$/.exec(path)?.[1] ?? '';
  try {
    return Intl.getCanonicalLocales(name)[0] === name ? name : undefined;
  } catch {
    return undefined;
  }
}
