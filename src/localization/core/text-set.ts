import { chooseLanguage } from '../../model/language-tag.js';
import { DEFAULT_LANGUAGE } from './default-language.js';
import type { Loader } from './generated/loaders.js';
import { createL10n, type L10n, type Templates } from './l10n.js';
import { page } from './page-messages.js';

/** Messages that are loaded together, in every language that there is. */
export interface TextSet {
  /** At once if the texts are here, else `undefined`: then `load` fetches them. */
  find(requested: string): L10n | undefined;
  /** In Polish where the file of the language cannot be loaded; the next call tries again. */
  load(requested: string): Promise<L10n>;
}

/** @param polish the texts that are here from the start */
export function createTextSet(
  polish: Templates,
  loaders: Readonly<Record<string, Loader>>,
): TextSet {
  const loaded = new Map([[DEFAULT_LANGUAGE, polish]]);

  /** The one of our languages that a reader of `requested` gets. */
  const localeFor = (requested: string): string =>
    chooseLanguage([DEFAULT_LANGUAGE, ...Object.keys(loaders)], requested);

  const find = (requested: string) => {
    const locale = localeFor(requested);
    const templates = loaded.get(locale);
    return templates && createL10n(requested, locale, templates);
  };

  const loadTemplates = async (locale: string) => {
    if (!loaded.has(locale)) {
      await loaders[locale]?.().then(
        ({ templates }) => loaded.set(locale, templates),
        () => undefined,
      );
    }
    return loaded.get(locale);
  };

  const load = async (requested: string) => {
    const own = await page.messages;
    if (own) return own.createL10n(requested, loaders, loadTemplates);
    await loadTemplates(localeFor(requested));
    return find(requested) ?? createL10n(requested, DEFAULT_LANGUAGE, polish);
  };

  return { find, load };
}
