import { html, LitElement, type TemplateResult } from 'lit';
import type { L10n } from '../core/l10n.js';
import { CurrentTexts } from '../core/current-texts.js';
import { citizenTexts } from '../core/locales.js';
import { observeLanguage } from './language-observer.js';
import { nearestLanguage } from './nearest-language.js';

/**
 * An element that speaks the language of the place where it stands, and follows it when it changes.
 * Until the texts of that language are here it shows the tag's own HTML, later the texts it has:
 * never a flash of another language.
 */
export abstract class LocalizedElement extends LitElement {
  readonly #texts = new CurrentTexts(citizenTexts, () => this.requestUpdate());
  #stopObserving: (() => void) | undefined;

  /** What the element shows, a pure function of its properties, its state and the language. */
  protected abstract renderLocalized(l10n: L10n): TemplateResult;

  /**
   * Missing until the first texts have been loaded.
   *
   * @internal
   */
  get l10n(): L10n | undefined {
    return this.#texts.l10n;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopObserving = observeLanguage(this, () => this.#updateLanguage());
    this.#updateLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving?.();
  }

  protected override render(): TemplateResult {
    const { l10n } = this;
    if (!l10n) return html`<slot></slot>`;
    // On an element of our own: with `lang` on the host alone Firefox reports the page's language.
    return html`<div class="localized" lang=${l10n.language} dir=${l10n.dir}>
      ${this.renderLocalized(l10n)}
    </div>`;
  }

  /** The first render is complete when it has its texts. */
  protected override async getUpdateComplete(): Promise<boolean> {
    if (!this.l10n) await this.#texts.arriving;
    return super.getUpdateComplete();
  }

  #updateLanguage(): void {
    // A translating browser rewrites `lang` along with the texts, and would be given its own work.
    const translated = /\btranslated-(ltr|rtl)\b/.test(
      this.ownerDocument.documentElement.className,
    );
    if (!translated || !this.l10n) this.#texts.use(nearestLanguage(this));
  }
}
