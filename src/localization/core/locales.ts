import { chooseLanguage } from '../../model/language-tag.js';
import { createL10n, type L10n, type Templates } from './l10n.js';
import { authorLoaders, loaders } from './generated/loaders.js';

/** The language that the messages in the code are written in. */
const SOURCE_LOCALE = 'en';
/** The language of a page that names none. */
export const DEFAULT_LANGUAGE = 'pl';

type Loader = () => Promise<{ templates: Templates }>;

const loaded = new Map<string, Templates>();

/** Makes a language available at once, for a bundle that carries it. */
export function registerLocale(locale: string, templates: Templates): void {
  loaded.set(locale, templates);
}

/** The one of our languages that a reader of `requested` gets. */
export const localeFor = (requested: string): string =>
  chooseLanguage(Object.keys(loaders), requested) ?? SOURCE_LOCALE;

/** At once if the texts are here, else `undefined`: then `loadL10n` fetches them. */
export function findL10n(requested: string): L10n | undefined {
  const locale = localeFor(requested);
  const templates = loaded.get(locale);
  return templates && createL10n(requested, locale, templates);
}

/**
 * Where the file of the language cannot be loaded: a language that is here, or else the English of
 * the code. The next call tries again.
 */
export async function loadL10n(requested: string): Promise<L10n> {
  const locale = localeFor(requested);
  const templates = await loadTemplates(loaders[locale]);
  if (templates) registerLocale(locale, templates);
  const [other = SOURCE_LOCALE] = loaded.keys();
  return findL10n(requested) ?? createL10n(requested, other, loaded.get(other) ?? {});
}

/** With the messages to authors of data, which no citizen loads. */
export async function loadAuthorL10n(requested: string): Promise<L10n> {
  const locale = localeFor(requested);
  const templates = await loadTemplates(authorLoaders[locale]);
  return createL10n(requested, templates ? locale : SOURCE_LOCALE, templates ?? {});
}

const loadTemplates = async (loader: Loader | undefined): Promise<Templates | undefined> =>
  loader?.().then(
    (module) => module.templates,
    () => undefined,
  );
