import type { L10n } from '../../localization/core/l10n.js';
import { chooseLanguage } from '../../model/language-tag.js';

/**
 * The address of the feed in the language that suits the reader best: no other is ever requested.
 *
 * @param languages that there is a feed for
 * @returns `undefined` until the language of the reader is known
 */
export function feedAddress(
  src: string | undefined,
  languages: string | undefined,
  l10n: L10n | undefined,
): string | undefined {
  if (!src?.includes('{lang}')) return src;
  const tags = languages?.split(/\s+/).filter(Boolean) ?? [];
  // Without a list the address is wrong, and loading it says so.
  if (tags.length === 0) return src;
  const language = l10n && chooseLanguage(tags, l10n.requested);
  return language && src.replaceAll('{lang}', language);
}
