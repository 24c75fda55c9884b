import type { Issue } from '../../model/issue.js';
import { chooseLanguage, shorterForms } from '../../model/language-tag.js';
import { checkMessages } from './check-messages.js';
import { createL10n, DEFAULT_LANGUAGE, type L10n, type Templates } from './l10n.js';
import { page, type CreatePageL10n } from './page-messages.js';
import { reportIssues } from './report.js';

/** What the page has set, by canonical tag. */
const overrides = new Map<string, Templates>();

/**
 * Changes messages of the elements, or adds a language to them, for the whole page. Elements that are
 * there show it at once; later calls add to earlier ones. Mistakes are reported on the console.
 *
 * @param locale a BCP 47 tag: `pl`, or a region or variant for pages in exactly that
 * @param messages by id, in ICU MessageFormat; for a missing one ours is used, in this language or in
 *   English
 */
export function setMessages(locale: string, messages: Readonly<Record<string, string>>): void {
  reportIssues(`setMessages("${locale}", …)`, applyMessages(locale, messages), locale);
}

/** @returns what is wrong with them and has been left out */
export function applyMessages(language: string, messages: unknown): readonly Issue[] {
  const { locale, templates, issues } = checkMessages(language, messages);
  if (locale !== undefined) {
    overrides.set(locale, { ...overrides.get(locale), ...templates });
    page.messages = Promise.resolve(createPageL10n);
    for (const listener of page.listeners) listener();
  }
  return issues;
}

export const createPageL10n: CreatePageL10n = async (requested, texts) => {
  const { home, languages } = texts;
  const locale = chooseLanguage([...languages, ...overrides.keys()], requested);
  // What is missing comes from the same language, else from English.
  const templates = await texts.loadTemplates(chooseLanguage(languages, locale));
  return templates
    ? withOverrides(requested, locale, templates)
    : withOverrides(requested, home, await texts.loadTemplates(home));
};

function withOverrides(requested: string, locale: string, shipped: Templates | undefined): L10n {
  const own = overridesFor(locale);
  const l10n = createL10n(requested, locale, { ...shipped, ...own });
  return { ...l10n, levels: levelsIn(own), ...rulesOf(l10n.language) };
}

/** The messages in this language, and in the ones that it is a variant of. */
function overridesFor(language: string): Templates {
  const tags = shorterForms(language).reverse();
  return Object.assign({}, ...tags.map((tag) => overrides.get(tag))) as Templates;
}

/** `Intl` would use the language of the visitor's browser in place of one that it does not know. */
function rulesOf(language: string): Partial<L10n> {
  if (Intl.PluralRules.supportedLocalesOf(language).length > 0) return {};
  const { format, date } = createL10n(DEFAULT_LANGUAGE, DEFAULT_LANGUAGE, {});
  return { format, date };
}

function levelsIn(templates: Templates): Readonly<Record<number, string>> {
  const prefix = 'strategy-goals.level.';
  const ids = Object.keys(templates).filter((id) => id.startsWith(prefix));
  return Object.fromEntries(ids.map((id) => [id.slice(prefix.length), templates[id] ?? '']));
}
