import { chooseLanguage } from '../../model/language-tag.js';
import { DEFAULT_LANGUAGE } from './default-language.js';
import { loaders, type Loader } from './generated/loaders.js';
import { templates as polish } from './generated/pl.js';
import { createL10n, type L10n, type Templates } from './l10n.js';

const loaded = new Map<string, Templates>([[DEFAULT_LANGUAGE, polish]]);

/** The one of our languages that a reader of `requested` gets. */
const localeFor = (requested: string): string =>
  chooseLanguage([...Object.keys(loaders), DEFAULT_LANGUAGE], requested) ?? DEFAULT_LANGUAGE;

/** At once if the texts are here, else `undefined`: then `loadL10n` fetches them. */
export function findL10n(requested: string): L10n | undefined {
  const locale = localeFor(requested);
  const templates = loaded.get(locale);
  return templates && createL10n(requested, locale, templates);
}

/** In Polish where the file of the language cannot be loaded; the next call tries again. */
export async function loadL10n(requested: string): Promise<L10n> {
  const locale = localeFor(requested);
  const templates = await loadTemplates(loaders[locale]);
  if (templates) loaded.set(locale, templates);
  return findL10n(requested) ?? createL10n(requested, DEFAULT_LANGUAGE, polish);
}

const loadTemplates = async (loader: Loader | undefined): Promise<Templates | undefined> =>
  loader?.().then(
    (module) => module.templates,
    () => undefined,
  );
