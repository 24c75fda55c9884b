import { canonicalTag } from '../../src/model/language-tag.js';
import type { TranslationFile } from '../../tools/l10n/xliff.js';

/** `uk.xlf` is Ukrainian, whatever stands in it; a file with any other name says it inside. */
export function languageOf({ language, path }: TranslationFile): string | undefined {
  const name = path.replace(/\.\w+$/, '');
  const candidates = /^[a-z]{2,3}(-|$)/.test(name) ? [name, language] : [language];
  return candidates.find((tag) => tag && canonicalTag(tag) === tag);
}
