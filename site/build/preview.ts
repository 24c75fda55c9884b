import { html, render } from 'lit';
import { attributesOf, type Tag } from '../../src/elements/tags.js';
import { backgrounds } from './colours.js';
import type { Data } from './data.js';
import { radioGroup } from './fields.js';
import type { Settings } from './settings.js';
import type { PageWords } from './words.js';

/** How the preview is looked at: no part of the snippet. */
export interface Look {
  readonly width: 'phone' | 'desktop';
  readonly page: keyof typeof backgrounds;
}

/** In pixels, as the styles have it. */
const DESKTOP = 62 * 17;

/** The element as the page of the city will show it. */
export class Preview {
  readonly #place: HTMLElement;
  #element: HTMLElement | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
    const screen = place.parentElement ?? place;
    new ResizeObserver(() => {
      const scale = Math.min(1, screen.clientWidth / DESKTOP);
      place.style.setProperty('--scale', String(scale));
    }).observe(screen);
  }

  show(settings: Settings, { width, page }: Look, data: Data, document: unknown): void {
    const place = this.#place;
    const { tag, language, looks } = settings;
    place.lang = language;
    place.dataset['width'] = width;
    place.style.colorScheme = page;
    place.style.background = backgrounds[page];
    place.style.color = page === 'dark' ? '#eef2f6' : '#17212b';
    const element = this.#elementFor(tag);
    this.#setAttributes(element, settings);
    for (const [name, { light, dark }] of Object.entries(looks)) {
      const value = light && dark ? `light-dark(${light}, ${dark})` : light || dark;
      element.style.setProperty(name, value);
    }
    if ('src' in attributesOf(tag)) Object.assign(element, { data: document });
    place.dataset['shows'] = data.kind;
  }

  /** The same one as long as it can be, so that what is open in it stays open. */
  #elementFor(tag: Tag): HTMLElement {
    if (this.#element?.localName === tag) {
      this.#element.removeAttribute('style');
      return this.#element;
    }
    this.#element = document.createElement(tag);
    this.#place.replaceChildren(this.#element);
    return this.#element;
  }

  #setAttributes(element: HTMLElement, { tag, attributes }: Settings): void {
    for (const name of Object.keys(attributesOf(tag))) {
      const value = attributes[name];
      // The data are given, and addresses of the city's own site lead nowhere here.
      const isLeftOut = ['src', 'loading', 'languages'].includes(name);
      const isElsewhere = name === 'news-src' && !/^https?:/i.test(value ?? '');
      if (value === undefined || isLeftOut || isElsewhere) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  }
}

/** How to look at the preview. */
export function previewBar(
  place: HTMLElement,
  words: PageWords,
  look: Look,
  change: (look: Partial<Look>) => void,
): void {
  render(
    html`<div class="looks">
      ${radioGroup(
        'width',
        words.say('width'),
        [
          ['phone', words.say('phone')],
          ['desktop', words.say('desktop')],
        ],
        look.width,
        (width) => change({ width: width === 'phone' ? 'phone' : 'desktop' }),
      )}
      ${radioGroup(
        'page',
        words.say('background'),
        [
          ['light', words.say('light')],
          ['dark', words.say('dark')],
        ],
        look.page,
        (page) => change({ page: page === 'light' ? 'light' : 'dark' }),
      )}
      <a href="#code-heading">${words.say('toCode')}</a>
    </div>`,
    place,
  );
}
