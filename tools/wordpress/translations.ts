import { mo, po, type GetTextTranslations } from 'gettext-parser';
import type { Message } from './messages.js';

/** The template for translators, `city-elements.pot`. */
export function templateOf(messages: readonly Message[]): Buffer {
  const translations: GetTextTranslations['translations'] = {};
  for (const { id, context = '', file } of messages) {
    const texts = (translations[context] ??= {});
    const earlier = texts[id]?.comments?.reference;
    const reference = earlier ? `${earlier}\n${file}` : file;
    texts[id] = { msgid: id, msgstr: [''], comments: { reference } };
    if (context) texts[id].msgctxt = context;
  }
  const headers = {
    'Project-Id-Version': 'City Elements',
    'Content-Type': 'text/plain; charset=UTF-8',
    'X-Domain': 'city-elements',
  };
  return po.compile({ charset: 'utf-8', headers, translations });
}

/** What PHP reads. */
export const compiledMo = (file: Buffer): Buffer => mo.compile(po.parse(file));

/** What scripts read: https://messageformat.github.io/Jed/ */
export function jedOf(file: Buffer): string {
  const { headers, translations } = po.parse(file);
  const messages: Record<string, unknown> = {
    '': { domain: 'messages', lang: headers['Language'], 'plural-forms': headers['Plural-Forms'] },
  };
  for (const [context, texts] of Object.entries(translations)) {
    for (const { msgid, msgstr } of Object.values(texts)) {
      // What has a context is a text of a block.json: PHP translates it.
      if (msgid && context === '') messages[msgid] = msgstr;
    }
  }
  return JSON.stringify({ domain: 'messages', locale_data: { messages } });
}
