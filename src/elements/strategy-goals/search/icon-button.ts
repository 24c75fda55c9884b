import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { L10n } from '../../../localization/core/l10n.js';
import type { Message } from '../../shared/announcer.js';

interface IconButton {
  readonly name: string;
  /** Of its name, where it is another than around it. */
  readonly lang: string | undefined;
  readonly part: 'copy' | 'step';
  /** What it shows, as the path of an SVG of 24 units. */
  readonly path: string;
  press(button: HTMLElement): void;
}

/** A button that shows a picture only. A `Tooltip` shows its name. */
export function iconButton({ name, lang, part, path, press }: IconButton): TemplateResult {
  return html`<button
    type="button"
    class=${part}
    part=${part}
    lang=${ifDefined(lang)}
    aria-label=${name}
    @click=${({ currentTarget }: Event) => press(currentTarget as HTMLElement)}
  >
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d=${path} /></svg>
  </button>`;
}

const hasPopovers = (): boolean => 'popover' in HTMLElement.prototype;

/** For the focus ring, in pixels. The pointer can cross it. */
const GAP = 6;

/** How long it shows what a press has done. */
const RESULT_MS = 5_000;

/**
 * Shows the name of an icon button on keyboard focus and under the pointer, as WCAG 1.4.13 asks: Escape
 * takes it away, the pointer can go onto it, and it stays as long as focus or pointer do. In a browser
 * without popovers the name is a `title`.
 */
export class Tooltip {
  readonly #root: ParentNode & EventTarget;
  readonly #l10n: () => L10n | undefined;
  #tip: HTMLElement | undefined;
  #button: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ParentNode & EventTarget, l10n: () => L10n | undefined) {
    this.#root = root;
    this.#l10n = l10n;
    root.addEventListener('focusin', ({ target }) => {
      if ((target as Element).matches(':focus-visible')) this.#name(target);
    });
    root.addEventListener('pointerover', ({ target }) => this.#name(target));
    root.addEventListener('focusout', () => this.hide());
    root.addEventListener('pointerout', (event) => {
      const { target, relatedTarget } = event as PointerEvent;
      const isKept = [this.#button, this.#tip].some((each) =>
        each?.contains(relatedTarget as Node),
      );
      const isOurs = [this.#button, this.#tip].some((each) => each?.contains(target as Node));
      if (isOurs && !isKept && !this.#button?.matches(':focus-visible')) this.hide();
    });
  }

  /** Shows what pressing a button has done. */
  show(button: HTMLElement, message: Message): void {
    const l10n = this.#l10n();
    if (!l10n || !hasPopovers()) return;
    this.#put(button, message(l10n));
    this.#timer = setTimeout(() => this.hide(), RESULT_MS);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#tip?.remove();
    this.#tip = undefined;
    this.#button = undefined;
    document.removeEventListener('keydown', this.#press, true);
  }

  #name(target: EventTarget | null): void {
    const button = (target as Element).closest<HTMLElement>('.copy, .step');
    const name = button?.ariaLabel;
    if (!name || button === this.#button) return;
    if (hasPopovers()) this.#put(button, name);
    else button.title = name;
  }

  #put(button: HTMLElement, words: string): void {
    this.hide();
    const l10n = this.#l10n();
    const tip = document.createElement('span');
    // A screen reader has the name from the button, and what was done from the line above the goals.
    Object.assign(tip, { className: 'tip', ariaHidden: 'true', popover: 'manual' });
    Object.assign(tip, { textContent: words, lang: l10n?.language, dir: l10n?.dir });
    // In front of what Lit renders, which it leaves alone.
    this.#root.prepend(tip);
    tip.showPopover();
    place(tip, button);
    this.#tip = tip;
    this.#button = button;
    // Also where the focus is elsewhere, and before the page's own dialogs close.
    document.addEventListener('keydown', this.#press, true);
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.hide();
  };
}

/** Below the button and its focus ring, or above them; within the window, and scrolled with the page. */
function place(tip: HTMLElement, button: HTMLElement): void {
  const { left, width, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = tip;
  const { clientWidth, clientHeight } = document.documentElement;
  const middle = left + (width - offsetWidth) / 2;
  const x = Math.max(0, Math.min(middle, clientWidth - offsetWidth));
  const height = offsetHeight + GAP;
  const y = bottom + height > clientHeight && top > height ? top - height : bottom + GAP;
  tip.style.left = `${x + scrollX}px`;
  tip.style.top = `${y + scrollY}px`;
}
