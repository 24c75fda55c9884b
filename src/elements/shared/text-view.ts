import { html, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import { primaryLanguage } from '../../model/language-tag.js';
import { paragraphsOf, type ChosenText, type Text } from '../../model/text.js';

/** Whether a text is in a language that neither the element speaks nor the page around it is in. */
export const isForeign = ({ lang }: ChosenText, { language, requested }: L10n): boolean =>
  // Asked of every title at every render: nearly always it is in the language of the element.
  lang !== language &&
  ![language, requested, 'und'].map(primaryLanguage).includes(primaryLanguage(lang));

/** A text of the data for this reader, marked where its language is not that of what is around it. */
export function textView(text: Text, own: string | undefined, l10n: L10n): TemplateResult | string {
  return markedView(l10n.text(text, own), l10n);
}

/** The same for a long text. */
export function paragraphsView(
  text: Text | undefined,
  own: string | undefined,
  l10n: L10n,
): TemplateResult[] {
  if (text === undefined) return [];
  return paragraphsOf(l10n.text(text, own)).map((part) => html`<p>${markedView(part, l10n)}</p>`);
}

/** @param chosen words of our own, or of the data for this reader */
export function markedView(chosen: ChosenText | string, l10n: L10n): TemplateResult | string {
  const { language, pageDir } = l10n;
  const { value, lang, dir } =
    typeof chosen === 'string' ? { value: chosen, lang: language, dir: l10n.dir } : chosen;
  if (!value || (lang === language && dir === pageDir)) return value;
  return html`<span lang=${lang} dir=${dir}>${value}</span>`;
}
