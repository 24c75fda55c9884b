import { html, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import type { ChosenText, Text } from '../../model/text.js';

/** A text of the data for this reader, marked with its language where that is not the element's. */
export function textView(text: Text, own: string | undefined, l10n: L10n): TemplateResult | string {
  return markedView(l10n.text(text, own), l10n);
}

/** The same for a long text: a blank line in it starts a paragraph. */
export function paragraphsView(
  text: Text | undefined,
  own: string | undefined,
  l10n: L10n,
): TemplateResult[] {
  if (text === undefined) return [];
  const chosen = l10n.text(text, own);
  return chosen.value
    .split(/\n\s*\n/)
    .filter((value) => value.trim())
    .map((value) => html`<p>${markedView({ ...chosen, value }, l10n)}</p>`);
}

export function markedView(chosen: ChosenText, l10n: L10n): TemplateResult | string {
  if (chosen.lang === l10n.language || !chosen.value) return chosen.value;
  return html`<span lang=${chosen.lang} dir=${chosen.dir}>${chosen.value}</span>`;
}
