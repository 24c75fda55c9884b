import { loaders } from './generated/author-loaders.js';
import type { L10n } from './l10n.js';
import { withTexts } from './late-texts.js';

/** The same language for the authors of data and pages. */
export const forAuthors = (l10n: L10n): Promise<L10n> => withTexts(l10n, loaders);
