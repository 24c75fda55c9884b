import { canonicalTag } from '../../src/model/language-tag.js';
import type { TranslationFile } from '../../tools/l10n/xliff.js';

const isTag = (tag: string): boolean => tag !== '' && canonicalTag(tag) === tag;

/** `uk.xlf` is Ukrainian. */
export function languageOfName(path: string): string | undefined {
  const name = path.replace(/\.\w+$/, '');
  return /^[a-z]{2,3}(-|$)/.test(name) && isTag(name) ? name : undefined;
}

/** What its name says, whatever is in it; if that is no language, what is in it. */
export const languageOf = ({ language, path }: TranslationFile): string | undefined =>
  languageOfName(path) ?? (isTag(language) ? language : undefined);
