import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import { LocalizedElement } from '../../localization/dom/localized-element.js';
import { webAddress } from '../../model/web-address.js';

/** A graphic with a text alternative in the language of the page, as on `<img>`. */
export abstract class GraphicElement extends LocalizedElement {
  static override properties: PropertyDeclarations = { alt: {}, href: {}, caption: {} };

  /** The text alternative. Not set: the default, in the page's language. Empty: decorative. */
  alt: string | undefined = undefined;

  /** Makes the graphic a link, http(s). Its name says which site it leads to; `alt` can say more. */
  href: string | undefined = undefined;

  /** The caption. Not set: none. Empty: the default, in the page's language. */
  caption: string | undefined = undefined;

  protected abstract defaultAlt(l10n: L10n): string;

  /** The default caption; empty if there is none. */
  protected abstract defaultCaption(l10n: L10n): string;

  /** The words in a caption that make the default alternative needless. */
  protected readonly subject: RegExp | undefined = undefined;

  /** @param alt empty for a decorative graphic */
  protected abstract drawing(alt: string): TemplateResult;

  protected override renderLocalized(l10n: L10n): TemplateResult {
    const words = this.caption?.trim() === '' ? this.defaultCaption(l10n) : this.caption?.trim();
    const caption = words || undefined;
    const url = this.href ? webAddress(this.href, this.baseURI) : undefined;
    const own = this.alt?.trim();
    const usual = this.defaultAlt(l10n);
    const isSaid = caption && (caption === usual || this.subject?.test(caption));
    const alt = own ?? (isSaid ? '' : usual);
    const leadsTo = url && !own && (own === undefined || !caption) ? destination(url, l10n) : '';
    // Words from the page are in the page's language, which may not be one of ours.
    const languageOf = (words?: string) => (words?.trim() ? l10n.requested : l10n.language);
    const draw = (alt: string) => html`<span class="drawing">${this.drawing(alt)}</span>`;
    // A name begins with the words that are seen; so where it leads comes after them.
    const content = caption
      ? html`${draw(alt === caption ? '' : alt)}
          <span class="caption" part="caption" lang=${languageOf(this.caption)}>${caption}</span>
          ${leadsTo && html`<span class="visually-hidden" lang=${l10n.language}>– ${leadsTo}</span>`}`
      : draw([alt, leadsTo].filter(Boolean).join(' – '));
    return url
      ? html`<a class="graphic" part="link" lang=${languageOf(this.alt)} href=${url}>${content}</a>`
      : html`<span class="graphic" lang=${languageOf(this.alt)}>${content}</span>`;
  }
}

const destination = (url: string, { msg, format }: L10n): string =>
  format(
    msg('go to {host}', {
      id: 'graphic.link',
      desc: 'Name of a graphic that is a link; {host} is an address such as europa.eu.',
    }),
    { host: new URL(url).host },
  );
