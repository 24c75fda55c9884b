import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LocalizedElement } from '../../localization/dom/localized-element.js';
import type { L10n } from '../../localization/core/l10n.js';
import type { Issue } from '../../model/issue.js';
import { languageAddress } from '../../model/language-address.js';
import type { ChosenText } from '../../model/text.js';
import type { LoadState, SourceController } from '../../sources/source-controller.js';
import { Announcer } from './announcer.js';
import type { LanguageMarks } from './language-marks.js';
import { LazyFeature } from './lazy-feature.js';
import { loadStateMessage, loadStateView, type LoadStateText } from './load-state-view.js';
import { reportIssues } from '../../localization/core/report.js';
import { isForeign } from './text-view.js';

/** How long it loads before it says so. */
const SLOW_MS = 1_000;
/** How long those who heard that it loads can find the words that it has. */
const LOADED_MS = 5_000;

/** An element that shows a document: what it has in common with every other one. */
export abstract class DataElement<T> extends LocalizedElement {
  static override properties: PropertyDeclarations = {
    src: {},
    languages: {},
    data: { attribute: false },
    loading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Address of the file with the data, http(s), relative to the page. */
  src: string | undefined = undefined;

  /**
   * The languages that there is a file for, as language codes with spaces between them. `{lang}` in
   * `src` becomes the one that suits the reader best; no other is ever requested.
   */
  languages: string | undefined = undefined;

  /** The data themselves, given by a script. They win over `src`. */
  data: unknown = undefined;

  /** `lazy` waits until the element comes near the screen, as on `<img>`. */
  loading: 'eager' | 'lazy' = 'eager';

  /**
   * Level of the title's heading, 1–6. Deeper headings follow from it. HTML has none below the sixth:
   * what would be there is a list without headings.
   */
  headingLevel = 2;

  /**
   * What is wrong in files that were loaded later, beside those of the source.
   *
   * @internal
   */
  laterIssues: readonly Issue[] = [];

  protected abstract readonly source: SourceController<T>;
  readonly #languageMarks = new LazyFeature(this, () => import('./language-marks.js'));
  readonly #announcer = new Announcer(() => this.requestUpdate());
  #isRetry = false;
  /** Whether the focus is in the page's own HTML, which may be about to go. */
  #hasFocus = false;
  /** The state that was told last, or is about to be. */
  #toldState: LoadState = 'idle';

  /** The state of loading: `idle`, `loading`, `ready`, `empty`, `stale` or `error`. */
  get state(): LoadState {
    return this.source.state;
  }

  /**
   * What is wrong in the data, each as a code with its path. The first 20 of a code are listed; `more` on
   * the last of them counts the others.
   */
  get issues(): readonly Issue[] {
    const { source, laterIssues, lostParts, lostTexts } = this;
    return [...source.issues, ...laterIssues, ...lostParts.values(), ...lostTexts];
  }

  /** @internal */
  get sourceAddress(): string | undefined {
    return languageAddress(this.src, this.languages, super.l10n?.requested);
  }

  /** A level that HTML has, whatever the page says. */
  protected get titleLevel(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6);
  }

  /** Loads the data again; what is shown stays until they have arrived. */
  reload(): void {
    this.source.reload();
  }

  /** @param marks missing where all is in the language of the page, or until they are here */
  protected abstract renderData(
    value: T,
    l10n: L10n,
    marks: LanguageMarks | undefined,
  ): TemplateResult;

  /** The titles of all that is shown. */
  protected abstract titlesOf(value: T, l10n: L10n): readonly ChosenText[];

  protected abstract loadStateText(l10n: L10n): LoadStateText;

  protected override renderLocalized(l10n: L10n): TemplateResult {
    const { state } = this;
    const { value } = this.source;
    const isShown = value !== undefined && state !== 'empty';
    const isLoading = state === 'loading';
    const status = loadStateView({
      l10n,
      words: this.#announcer.text(l10n),
      // Not where something is shown already.
      isHidden: state === 'ready' || (isLoading && (isShown || this.textContent.trim() !== '')),
      // The button stays while it works, or the person who pressed it would lose their place.
      canRetry: state === 'error' || state === 'stale' || (isLoading && this.#isRetry),
      retry: () => this.#retry(),
    });
    return html`${status}
    ${isShown ? this.renderData(value, l10n, this.#marksFor(value, l10n)) : html`<slot></slot>`}`;
  }

  protected override update(changed: PropertyValues): void {
    this.#tellState();
    const { activeElement } = this.getRootNode() as Document;
    this.#hasFocus = activeElement !== this && this.contains(activeElement);
    super.update(changed);
  }

  protected override updated(): void {
    const { state, l10n } = this;
    reportIssues(this.sourceAddress ?? this.localName, this.source.issues, l10n?.requested);
    if (l10n) this.#loadMarks(l10n);
    if (state === 'loading') return;
    const isGone = this.#isRetry || (this.#hasFocus && !this.renderRoot.querySelector('slot'));
    this.#isRetry = false;
    if (!isGone || state === 'error' || state === 'stale') return;
    // The button goes now, or the page's own HTML: the focus of the person who was there moves to the
    // start of the content.
    const start =
      this.renderRoot.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, li') ??
      this.renderRoot.querySelector<HTMLElement>('[aria-live]');
    if (start) start.tabIndex = -1;
    start?.focus();
  }

  #marksFor(value: T, l10n: L10n): LanguageMarks | undefined {
    return this.#languageMarks.value?.(this.titlesOf(value, l10n), l10n);
  }

  #loadMarks(l10n: L10n): void {
    const { value } = this.source;
    if (!value || this.#languageMarks.value) return;
    const hasForeign = this.titlesOf(value, l10n).some((title) => isForeign(title, l10n));
    if (hasForeign) void this.#languageMarks.load();
  }

  #tellState(): void {
    const { state } = this;
    if (state === this.#toldState) return;
    const isAwaited = this.#toldState === 'loading' && this.#announcer.isSpeaking;
    this.#toldState = state;
    const message = (l10n: L10n) =>
      loadStateMessage(l10n, this.state, this.source.issues, this.loadStateText(l10n));
    // A page with three elements that say "loading" and then load at once is only noisy.
    if (state === 'loading') this.#announcer.say(message, SLOW_MS);
    else if (state === 'ready' && !isAwaited) this.#announcer.stop();
    else this.#announcer.show(message, state === 'ready' ? LOADED_MS : 0);
  }

  #retry(): void {
    this.#isRetry = true;
    this.reload();
  }
}
