import type { Issue } from '../../model/issue.js';
import { checkMessages } from './check-messages.js';
import { loadL10n } from './locales.js';
import { addOverrides, createL10n, templatesFor } from './message-overrides.js';
import { page } from './page-messages.js';

/**
 * Changes messages of the elements, or adds a language to them, for the whole page. Elements that are
 * there show it at once; later calls add to earlier ones. What is wrong is told on the console.
 *
 * @param locale a BCP 47 tag: `pl`, or a region or variant for the pages that are in just that
 * @param messages by their ids, in ICU MessageFormat; a missing one stays as it is shipped in this
 *   language, else in English
 */
export function setMessages(locale: string, messages: Readonly<Record<string, string>>): void {
  tellIssues(`setMessages("${locale}", …)`, applyMessages(locale, messages), locale);
}

/** @returns what is wrong with them: that part is left out */
export function applyMessages(language: string, messages: unknown): readonly Issue[] {
  const { locale, templates, issues } = checkMessages(language, messages);
  if (locale !== undefined) {
    addOverrides(locale, templates);
    page.messages = Promise.resolve({ createL10n, templatesFor });
    for (const listener of page.listeners) listener();
  }
  return issues;
}

/** On the console, in the language that the messages are in. */
export function tellIssues(source: string, issues: readonly Issue[], language: string): void {
  if (issues.length === 0) return;
  import('./author-report.js').then(
    async ({ reportIssues }) => reportIssues(source, issues, await loadL10n(language)),
    () => undefined,
  );
}
