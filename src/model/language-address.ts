import { chooseLanguage } from './language-tag.js';

/**
 * The address of the file in the language that suits the reader best: no other is ever requested.
 *
 * @param languages that there is a file for
 * @param requested the language of the reader, if it is known yet
 * @returns `undefined` until it is
 */
export function languageAddress(
  src: string | undefined,
  languages: string | undefined,
  requested: string | undefined,
): string | undefined {
  if (!src?.includes('{lang}')) return src;
  const tags = languages?.split(/\s+/).filter(Boolean) ?? [];
  // Without a list the address is wrong, and loading it says so.
  if (tags.length === 0) return src;
  const language = requested === undefined ? undefined : chooseLanguage(tags, requested);
  return language && src.replaceAll('{lang}', language);
}
