import { forAuthors } from '../localization/core/author-texts.js';
import type { L10n } from '../localization/core/l10n.js';
import { loadL10n } from '../localization/core/locales.js';
import { nearestLanguage } from '../localization/dom/nearest-language.js';

const told = new Set<string>();

/** Tells the webmaster something on the console, in the language of the page, and only once. */
export async function tellWebmaster(
  about: string,
  sentence: (l10n: L10n) => string,
): Promise<void> {
  if (told.has(about)) return;
  told.add(about);
  const l10n = await forAuthors(await loadL10n(nearestLanguage(document.documentElement)));
  console.warn(`city-elements: ${sentence(l10n)}`);
}
