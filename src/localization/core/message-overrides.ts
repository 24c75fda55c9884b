import { chooseLanguage, primaryLanguage } from '../../model/language-tag.js';
import { DEFAULT_LANGUAGE } from './default-language.js';
import { createL10n, type L10n, type Templates } from './l10n.js';
import type { LoadTemplates, PageMessages } from './page-messages.js';

/** The language of the source: what no translation has is shown in it. */
const SOURCE_LANGUAGE = 'en';

/** The messages that a page has set itself, by language. */
export class MessageOverrides implements PageMessages {
  readonly #templates = new Map<string, Templates>();

  /** @param locale a canonical tag */
  add(locale: string, templates: Templates): void {
    this.#templates.set(locale, { ...this.#templates.get(locale), ...templates });
  }

  async createL10n(
    requested: string,
    shipped: readonly string[],
    load: LoadTemplates,
  ): Promise<L10n> {
    const available = [...this.#templates.keys(), ...shipped];
    const locale = chooseLanguage(available, requested) ?? DEFAULT_LANGUAGE;
    const base = await load(shippedFor(locale, shipped));
    return base
      ? this.#l10n(requested, locale, base)
      : this.#l10n(requested, DEFAULT_LANGUAGE, (await load(DEFAULT_LANGUAGE)) ?? {});
  }

  templatesFor(language: string): Templates {
    const subtags = language.split('-');
    const tags = subtags.map((_, index) => subtags.slice(0, index + 1).join('-'));
    return Object.assign({}, ...tags.map((tag) => this.#templates.get(tag))) as Templates;
  }

  #l10n(requested: string, locale: string, base: Templates): L10n {
    const l10n = createL10n(requested, locale, { ...base, ...this.templatesFor(locale) });
    if (Intl.PluralRules.supportedLocalesOf(l10n.language).length > 0) return l10n;
    // `Intl` would take the language of the visitor's browser for one that it does not know.
    const { format, date } = createL10n(DEFAULT_LANGUAGE, DEFAULT_LANGUAGE, {});
    return { ...l10n, format, date };
  }
}

/** The shipped language that the missing messages of this one are taken from. */
function shippedFor(locale: string, shipped: readonly string[]): string {
  const nearest = chooseLanguage(shipped, locale) ?? DEFAULT_LANGUAGE;
  return primaryLanguage(nearest) === primaryLanguage(locale) ? nearest : SOURCE_LANGUAGE;
}
