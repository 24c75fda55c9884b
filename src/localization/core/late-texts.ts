import { shorterForms } from '../../model/language-tag.js';
import type { Loader } from './generated/loaders.js';
import type { L10n, Templates } from './l10n.js';
import { page } from './page-messages.js';

/** The same language with texts that few need. In English where there is no translation. */
export async function withTexts(
  l10n: L10n,
  loaders: Readonly<Record<string, Loader>>,
): Promise<L10n> {
  const tag = shorterForms(l10n.language).find((form) => Object.hasOwn(loaders, form));
  const load = tag === undefined ? undefined : loaders[tag];
  const shipped = (await load?.().catch(() => undefined))?.templates;
  const own = (await page.messages)?.templatesFor(l10n.language);
  const templates: Templates = { ...shipped, ...own };
  const msg = (text: string, options?: { id?: string }) => templates[options?.id ?? ''] || text;
  return { ...l10n, msg: msg as L10n['msg'] };
}
