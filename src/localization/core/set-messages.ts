import { canonicalTag } from '../../model/language-tag.js';
import { MessageOverrides } from './message-overrides.js';
import { page } from './page-messages.js';

const overrides = new MessageOverrides();

/**
 * Changes messages of the elements, or adds a language to them, for the whole page. Elements that are
 * there show it at once; later calls add to earlier ones.
 *
 * @param locale a BCP 47 tag: `pl`, or a region or variant for the pages that are in just that
 * @param messages by their ids, in ICU MessageFormat; a missing one stays as it is shipped in this
 *   language, else in English
 */
export function setMessages(locale: string, messages: Readonly<Record<string, string>>): void {
  overrides.add(canonicalTag(locale), messages);
  page.messages = Promise.resolve(overrides);
  for (const listener of page.listeners) listener();
}
