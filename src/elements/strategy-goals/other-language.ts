import type { L10n } from '../../localization/core/l10n.js';

/** The language of the controls where it is not that of the plan, whose texts are a file of their own. */
export const otherLanguage = (own: L10n, plan: L10n | undefined): string | undefined =>
  own.language === plan?.language ? undefined : own.language;
