import { loaders } from './generated/author-loaders.js';
import type { L10n } from './l10n.js';

/** The same language for the authors of data and pages: in English where there is no translation. */
export async function forAuthors(l10n: L10n): Promise<L10n> {
  const load = loaders[new Intl.Locale(l10n.language).language];
  const templates = (await load?.().catch(() => undefined))?.templates ?? {};
  const msg = (text: string, options?: { id?: string }) => templates[options?.id ?? ''] || text;
  return { ...l10n, msg: msg as L10n['msg'] };
}
