import { chooseLanguage, shorterForms } from '../../model/language-tag.js';
import { DEFAULT_LANGUAGE } from './default-language.js';
import { createL10n as createPlainL10n, type L10n, type Templates } from './l10n.js';
import type { PageMessages } from './page-messages.js';

// The messages that a page has set itself. The exports together are what `PageMessages` describes.

const overrides = new Map<string, Templates>();

/** @param locale a canonical tag */
export function addOverrides(locale: string, templates: Templates): void {
  overrides.set(locale, { ...overrides.get(locale), ...templates });
}

export const createL10n: PageMessages['createL10n'] = async (requested, loaders, load) => {
  const shipped = [DEFAULT_LANGUAGE, ...Object.keys(loaders)] as const;
  const locale = chooseLanguage([...shipped, ...overrides.keys()], requested);
  // What is missing in it: from the same language, else from English.
  const templates = await load(chooseLanguage(shipped, locale));
  return templates
    ? withOverrides(requested, locale, templates)
    : withOverrides(requested, DEFAULT_LANGUAGE, await load(DEFAULT_LANGUAGE));
};

export const templatesFor: PageMessages['templatesFor'] = (language) => {
  const tags = shorterForms(language).reverse();
  return Object.assign({}, ...tags.map((tag) => overrides.get(tag))) as Templates;
};

function withOverrides(requested: string, locale: string, shipped: Templates | undefined): L10n {
  const l10n = createPlainL10n(requested, locale, { ...shipped, ...templatesFor(locale) });
  return { ...l10n, levels: levelsIn(templatesFor(locale)), ...rulesOf(l10n.language) };
}

/** `Intl` would take the language of the visitor's browser for one that it does not know. */
function rulesOf(language: string): Partial<L10n> {
  if (Intl.PluralRules.supportedLocalesOf(language).length > 0) return {};
  const { format, date } = createPlainL10n(DEFAULT_LANGUAGE, DEFAULT_LANGUAGE, {});
  return { format, date };
}

function levelsIn(templates: Templates): Readonly<Record<number, string>> {
  const prefix = 'strategy-goals.level.';
  const ids = Object.keys(templates).filter((id) => id.startsWith(prefix));
  return Object.fromEntries(ids.map((id) => [id.slice(prefix.length), templates[id] ?? '']));
}
