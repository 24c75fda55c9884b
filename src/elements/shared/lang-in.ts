import type { L10n } from '../../localization/core/l10n.js';

/** The `lang` that words of our own need where the texts around them are in another language. */
export const langIn = (around: L10n | undefined, own: L10n): string | undefined =>
  own.language === around?.language ? undefined : own.language;
