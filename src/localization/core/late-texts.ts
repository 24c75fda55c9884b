import type { Loader } from './generated/loaders.js';
import type { L10n, Templates } from './l10n.js';
import { page } from './page-messages.js';

/** The same language with texts that few need. In English where there is no translation. */
export async function withTexts(
  l10n: L10n,
  loaders: Readonly<Record<string, Loader>>,
): Promise<L10n> {
  const load = loaderOf(l10n.language, loaders);
  const shipped = (await load?.().catch(() => undefined))?.templates;
  const own = (await page.messages)?.templatesFor(l10n.language);
  const templates: Templates = { ...shipped, ...own };
  const msg = (text: string, options?: { id?: string }) => templates[options?.id ?? ''] || text;
  return { ...l10n, msg: msg as L10n['msg'] };
}

/** That of `pt-BR` for `pt-BR`, that of `pl` for `pl-PL`. */
function loaderOf(language: string, loaders: Readonly<Record<string, Loader>>): Loader | undefined {
  const subtags = language.split('-');
  for (let length = subtags.length; length > 0; length -= 1) {
    const tag = subtags.slice(0, length).join('-');
    if (Object.hasOwn(loaders, tag)) return loaders[tag];
  }
  return undefined;
}
