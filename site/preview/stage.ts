import { ShownElement } from '../../src/page-check/panel/show-element.js';
import { setMessages } from '../../src/index.js';
import { showAllStates } from '../../demo/show-states.js';
import { mark } from './marks.js';
import { findPlaces, isVisible, shadowRootsIn, type Place } from './places.js';
import type { Translations } from './translations.js';

/** Half a second: there may be no element that shows a text. */
const MOST_FRAMES = 30;

/** The part of the page with the elements, in all their states. */
export class Stage {
  readonly #states: HTMLElement;
  readonly #back: HTMLButtonElement;
  readonly #changed: () => void;
  readonly #observer: MutationObserver;
  readonly #shown = new ShownElement();
  #isNumbered = false;
  #scan = 0;

  /** @param changed is called when numbered texts may be elsewhere */
  constructor(states: HTMLElement, changed: () => void) {
    this.#states = states;
    this.#changed = changed;
    this.#back = document.createElement('button');
    this.#back.type = 'button';
    this.#observer = new MutationObserver(() => this.#scanSoon());
    new ResizeObserver(() => this.#scanSoon()).observe(states);
  }

  async open(): Promise<void> {
    await showAllStates(this.#states);
    // So that one can be led there.
    this.#states.querySelectorAll('h2').forEach((heading) => (heading.tabIndex = -1));
    this.#states.ariaBusy = 'false';
    // Some states are reached by going to them; the reader begins at the top.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && this.#states.contains(activeElement)) {
      activeElement.blur();
    }
    scrollTo(0, 0);
  }

  /** Lets the elements speak a language with the texts that its file has now. */
  speak(language: string, translations: Translations, isNumbered: boolean): void {
    const texts = translations.textsOf(language);
    const messages = translations.messages.map(({ id, text }, index): [string, string] => {
      const own = texts.get(id)?.text ?? text;
      return [id, isNumbered ? mark(own, index + 1) : own];
    });
    setMessages(language, Object.fromEntries(messages));
    this.#states.lang = language;
    this.#isNumbered = isNumbered;
    if (!isNumbered) this.#observer.disconnect();
    this.#scanSoon();
  }

  /** Settles when the elements show the numbers, which they do by and by. */
  async numbered(): Promise<void> {
    for (let frames = 0; frames < MOST_FRAMES; frames += 1) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      if (findPlaces(this.#states).length > 0) return;
    }
  }

  /** Where the numbered texts are now. */
  places(): Place[] {
    if (!this.#isNumbered) return [];
    // Also what has come since: the observer sees no deeper than the root that it was given.
    for (const root of [this.#states, ...shadowRootsIn(this.#states)]) {
      this.#observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    }
    return findPlaces(this.#states);
  }

  /**
   * Leads to the first place of a text that can be seen.
   *
   * @returns the name of the state, or `undefined` where no state shows it
   */
  show(places: readonly Place[], backLabel: string, back: () => void): string | undefined {
    const place = places.find(isVisible) ?? places[0];
    const section = place && this.#sectionOf(place.holder);
    if (!section) return undefined;
    const heading = section.querySelector('h2');
    this.#back.textContent = backLabel;
    this.#back.onclick = back;
    heading?.after(this.#back);
    heading?.focus({ preventScroll: true });
    this.#shown.show(place.holder);
    place.holder.scrollIntoView({ block: 'center' });
    return section.id;
  }

  /** The state that an element, of a shadow tree perhaps, belongs to. */
  #sectionOf(element: Element): HTMLElement | null {
    const root = element.getRootNode();
    return root instanceof ShadowRoot
      ? this.#sectionOf(root.host)
      : element.closest<HTMLElement>('section');
  }

  #scanSoon(): void {
    cancelAnimationFrame(this.#scan);
    this.#scan = requestAnimationFrame(() => this.#changed());
  }
}
