import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LocalizedElement } from '../../localization/dom/localized-element.js';
import type { L10n } from '../../localization/core/l10n.js';
import type { Issue } from '../../model/issue.js';
import type { LoadState, SourceController, SourceHost } from '../../sources/source-controller.js';
import { LazyPart } from './lazy-part.js';
import { loadStateView, type LoadStateText } from './load-state-view.js';
import { tellAuthor } from './tell-author.js';
import { readersOfOthers } from './text-view.js';

/** How long it loads before it says so. */
const SLOW_MS = 1_000;

/** An element that shows a document: what it has in common with every other one. */
export abstract class DataElement<T> extends LocalizedElement implements SourceHost {
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    loading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Address of the file with the data, http(s), relative to the page. */
  src: string | undefined;

  /** The data themselves, given by a script. They win over `src`. */
  data: unknown;

  /** `lazy` waits until the element comes near the screen, as on `<img>`. */
  loading: 'eager' | 'lazy' = 'eager';

  /** Level of the title's heading, 1–6. Deeper headings follow from it. */
  headingLevel = 2;

  /**
   * What is wrong in files that were loaded later, beside those of the source.
   *
   * @internal
   */
  laterIssues: readonly Issue[] = [];

  protected abstract readonly source: SourceController<T>;
  readonly #languageMarks = new LazyPart(this, () => import('./language-marks.js'));
  #isRetry = false;
  #ending = '';
  #isSlow = false;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  /** How the loading stands: `idle`, `loading`, `ready`, `empty`, `stale` or `error`. */
  get state(): LoadState {
    return this.source.state;
  }

  /** What is wrong in the data, each as a code with its path. */
  get issues(): readonly Issue[] {
    return [...this.source.issues, ...this.laterIssues];
  }

  /** @internal */
  get sourceAddress(): string | undefined {
    return this.src;
  }

  /** A level that HTML has, whatever the page says. */
  protected get titleLevel(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6);
  }

  /** Loads the data again; what is shown stays until they are here. */
  reload(): void {
    this.source.reload();
  }

  protected abstract renderData(value: T, l10n: L10n): TemplateResult;

  protected abstract loadStateText(l10n: L10n): LoadStateText;

  protected override renderLocalized(l10n: L10n): TemplateResult {
    const { state } = this;
    const { value, issues } = this.source;
    const isShown = value !== undefined && state !== 'empty';
    const quiet = isShown || this.textContent.trim() !== '';
    const text = this.loadStateText(l10n);
    const retry = () => this.#retry();
    const told = state === 'loading' && !this.#isSlow ? 'idle' : state;
    const isRetry = this.#isRetry && state === 'loading';
    return html`${loadStateView(l10n, told, issues, text, this.#ending, quiet, isRetry, retry)}
    ${isShown ? this.renderData(value, l10n) : html`<slot></slot>`}`;
  }

  protected override updated(): void {
    const { state, l10n } = this;
    tellAuthor(this.sourceAddress ?? this.localName, this.source.issues, l10n);
    if (l10n && readersOfOthers.has(l10n)) void this.#languageMarks.load();
    this.#watchSlowness();
    if (!this.#isRetry || state === 'loading') return;
    this.#isRetry = false;
    if (state === 'error' || state === 'stale') return;
    // The button goes now: whoever pressed it goes on where its content begins.
    const start =
      this.renderRoot.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, li') ??
      this.renderRoot.querySelector<HTMLElement>('[aria-live]');
    if (start) start.tabIndex = -1;
    start?.focus();
  }

  /** A page with three elements that say "loading" and then load at once is only noisy. */
  #watchSlowness(): void {
    if (this.state === 'loading') {
      this.#slowTimer ??= setTimeout(() => {
        this.#isSlow = true;
        this.requestUpdate();
      }, SLOW_MS);
    } else {
      clearTimeout(this.#slowTimer);
      this.#slowTimer = undefined;
      this.#isSlow = false;
    }
  }

  #retry(): void {
    this.#isRetry = true;
    // Orca takes the same words for the same message: a space tells another failure from the first.
    this.#ending += '\u00A0';
    this.reload();
  }
}
