import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Announcer } from '../../elements/shared/announcer.js';
import { CurrentTexts } from '../../localization/core/texts.js';
import { pageCheckTexts } from '../../localization/core/generated/page-check.js';
import type { L10n } from '../../localization/core/l10n.js';
import { primaryLanguage } from '../../model/language-tag.js';
import { examine, type Examination } from '../examine.js';
import { inWords, reportText, type Examined } from './report.js';
import { ShownElement } from './show-element.js';
import { panelStyles } from './styles.js';
import { examinedView } from './view.js';
import * as words from './words.js';

/** Each in its own language, so that its readers recognize it. */
const LANGUAGES: Readonly<Record<string, string>> = {
  pl: 'Polski',
  en: 'English',
  uk: 'Українська',
};

/** Tells the author of a page which of our elements are on it, and what is wrong with them. */
export class PageCheckPanel extends LitElement {
  static override styles = panelStyles;
  static override properties: PropertyDeclarations = {
    language: { attribute: false },
    examined: { state: true },
    copiedReport: { state: true },
  };

  /** The language of the panel. */
  language = 'pl';
  /** Missing during the first examination. */
  private examined: Examined | undefined;
  /** The report, to be copied by hand, if there is no clipboard. */
  private copiedReport: string | undefined;

  readonly #texts = new CurrentTexts(pageCheckTexts, () => void this.#putInWords());
  readonly #announcer = new Announcer(() => this.requestUpdate());
  readonly #shown = new ShownElement();
  #examination: Examination | undefined;
  /** What had the focus before the panel. */
  #before: Element | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#press);
    this.addEventListener('focusin', this.#enter);
    void this.check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#press);
    this.removeEventListener('focusin', this.#enter);
    this.#announcer.stop();
    this.#shown.clear();
  }

  /** Examines the page as it is now. */
  async check(): Promise<void> {
    this.#announcer.show(words.checkingMessage);
    const { documentElement, URL: address } = this.ownerDocument;
    try {
      this.#examination = await examine(documentElement, address);
      await this.#putInWords();
      const { examination } = this.examined ?? {};
      if (examination) this.#announcer.say((l10n) => words.outcome(examination, l10n));
    } catch (error) {
      this.#announcer.say((l10n) => words.failedMessage(l10n, String(error)));
    }
  }

  close(): void {
    this.remove();
    if (this.#before instanceof HTMLElement) this.#before.focus();
  }

  protected override willUpdate(): void {
    this.#texts.use(this.language);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { l10n } = this.#texts;
    if (!l10n) return nothing;
    return html`<aside
      class="panel"
      lang=${l10n.language}
      dir=${l10n.dir}
      aria-labelledby="title"
      tabindex="-1"
    >
      <div class="top">
        <h2 id="title">${words.panelTitle(l10n)}</h2>
        ${button(words.closeLabel(l10n), () => this.close())}
      </div>
      <p class="status" aria-live="polite" aria-atomic="true">${this.#announcer.text(l10n)}</p>
      <div class="buttons">
        <button type="button" class="main" @click=${() => void this.check()}>
          ${words.checkAgainLabel(l10n)}
        </button>
        ${button(words.copyLabel(l10n), () => void this.#copy())}
        ${Object.entries(LANGUAGES)
          .filter(([language]) => language !== primaryLanguage(l10n.language))
          .map(([language, name]) => button(name, () => this.#speak(language), language))}
      </div>
      ${this.copiedReport === undefined ? nothing : this.#reportView(this.copiedReport, l10n)}
      ${this.examined ? examinedView(this.examined, (element) => this.#show(element)) : nothing}
    </aside>`;
  }

  async #putInWords(): Promise<void> {
    const { l10n } = this.#texts;
    if (l10n && this.#examination) this.examined = await inWords(this.#examination, l10n);
    this.requestUpdate();
  }

  #speak(language: string): void {
    this.language = language;
  }

  #show(element: Element): void {
    this.#shown.show(element);
    this.#announcer.say(words.shownMessage);
  }

  async #copy(): Promise<void> {
    if (!this.examined) return;
    const report = reportText(this.examined);
    try {
      // There is no clipboard without https, and a page in a frame may not be allowed to use it.
      await navigator.clipboard.writeText(report);
      this.copiedReport = undefined;
      this.#announcer.say(words.copiedMessage);
    } catch {
      this.copiedReport = report;
      this.#announcer.say(words.notCopiedMessage);
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.select();
    }
  }

  #reportView(report: string, l10n: L10n): TemplateResult {
    return html`<label for="report">${words.reportLabel(l10n)}</label>
      <textarea id="report" readonly rows="8" .value=${report}></textarea>`;
  }

  readonly #enter = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget) this.#before = relatedTarget as Element;
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The page's own dialogs must not close too.
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };
}

const button = (label: string, press: () => void, language?: string): TemplateResult =>
  html`<button type="button" lang=${language ?? nothing} @click=${press}>${label}</button>`;
