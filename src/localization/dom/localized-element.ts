import {
  html,
  LitElement,
  type CSSResult,
  type PropertyDeclaration,
  type TemplateResult,
} from 'lit';
import type { Issue } from '../../model/issue.js';
import type { L10n } from '../core/l10n.js';
import { everybodyTexts } from '../core/generated/everybody.js';
import { CurrentTexts } from '../core/texts.js';
import { nearestLanguage, observeLanguage } from './language.js';

/**
 * An element that speaks the language of the place it is in, and follows when that changes. Until the
 * texts of the language are here it shows the tag's own HTML, later the texts it has: never a flash of
 * another language.
 */
export abstract class LocalizedElement extends LitElement {
  /**
   * Why it lacks what could not be loaded, so far.
   *
   * @internal
   */
  readonly lostParts = new Map<unknown, Issue>();

  readonly #lateStyles: CSSResult[] = [];

  readonly #texts = new CurrentTexts(everybodyTexts, () => this.requestUpdate());
  #stopObserving: (() => void) | undefined;
  readonly #defaults = new Map<PropertyKey, unknown>();
  #isRestoring = false;

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

  /**
   * The styles of a part that has come late.
   *
   * @internal
   */
  addStyles(styles: CSSResult): void {
    this.#lateStyles.push(styles);
    const { styleSheet } = styles;
    if (styleSheet && this.ownerDocument === document) {
      (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
    } else this.adoptedCallback();
  }

  /**
   * A script moves it into a frame: that takes no sheet that another document has made.
   *
   * @internal
   */
  adoptedCallback(): void {
    const { CSSStyleSheet } = this.ownerDocument.defaultView ?? window;
    const own = (this.constructor as typeof LitElement).elementStyles;
    (this.renderRoot as ShadowRoot).adoptedStyleSheets = [...own, ...this.#lateStyles].map(
      (styles) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync((styles as CSSResult).cssText);
        return sheet;
      },
    );
  }

  /**
   * A property that is removed gets its default again: Lit sets `null` when an attribute is removed,
   * and so does React for a prop, but none of our types allows `null`. What a script sets in place of a
   * text, such as a number or a `URL`, is one from here on.
   */
  override requestUpdate(
    name?: PropertyKey,
    oldValue?: unknown,
    options?: PropertyDeclaration,
  ): void {
    if (name !== undefined) {
      if (this.#isRestoring) return;
      const own = this as unknown as Record<PropertyKey, unknown>;
      // Its class gives it the first value, also where that is `undefined`.
      if (!this.#defaults.has(name)) this.#defaults.set(name, own[name]);
      const given = own[name] ?? this.#defaults.get(name);
      const isText = given !== undefined && options && !options.type && options.attribute !== false;
      const value: unknown = isText ? (given as URL).toString() : given;
      if (value !== own[name]) {
        this.#isRestoring = true;
        own[name] = value;
        this.#isRestoring = false;
      }
    }
    super.requestUpdate(name, oldValue, options);
  }

  /** Why it speaks another language: the texts of its own could not be loaded, so far. */
  protected get lostTexts(): readonly Issue[] {
    return this.#texts.lost;
  }

  protected override render(): TemplateResult {
    const { l10n } = this;
    if (!l10n) return html`<slot></slot>`;
    // On an element of our own: with `lang` on the host alone Firefox reports the page's language.
    // Laid out in the direction of the page, because it contains the page's own HTML too.
    return html`<div class="localized" lang=${l10n.language} dir=${l10n.pageDir}>
      ${this.renderLocalized(l10n)}
    </div>`;
  }

  /** The first render is complete when it has its texts. */
  protected override async getUpdateComplete(): Promise<boolean> {
    if (!this.l10n) await this.#texts.arriving;
    return super.getUpdateComplete();
  }

  #updateLanguage(): void {
    // A browser that translates rewrites `lang` along with the texts, and would get its own work back.
    const translated = /\btranslated-(ltr|rtl)\b/.test(
      this.ownerDocument.documentElement.className,
    );
    if (!translated || !this.l10n) this.#texts.use(nearestLanguage(this));
    // Each change of the element asks again for what it lacks.
    if (this.lostParts.size > 0) this.requestUpdate();
  }
}
