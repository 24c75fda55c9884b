import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { L10n } from '../../src/localization/core/l10n.js';
import { LocalizedElement } from '../../src/localization/dom/localized-element.js';
import { nextTask } from './until.js';

/** The least that a localized element can be: it says "Try again". */
export class TinyLocalized extends LocalizedElement {
  /** What the reader sees: the message, otherwise the content of the tag. */
  get shown(): string {
    const root = this.renderRoot.querySelector('.localized') ?? this;
    return root.textContent.trim();
  }

  /** The language that the message is marked with. */
  get shownLanguage(): string | null | undefined {
    return this.renderRoot.querySelector('.localized')?.getAttribute('lang');
  }

  protected override renderLocalized(l10n: L10n): TemplateResult {
    return html`<p>${tryAgain(l10n)}</p>`;
  }
}

/** "Try again" in its language. Not typed as `msg`, which a tool takes for a message to translate. */
export const tryAgain = ({ msg }: L10n): string =>
  (msg as (text: string, options: { id: string }) => string)('Try again', { id: 'load.retry' });

/** On a page, after its first render, whether or not its texts are here. */
export async function standing(lang: string): Promise<TinyLocalized> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('tiny-localized');
  element.lang = lang;
  element.textContent = 'Own text';
  holder.append(element);
  await nextTask();
  return element;
}

/** After observers have been told, texts have come and the element has rendered. */
export async function settled(element: TinyLocalized): Promise<void> {
  await nextTask();
  await element.updateComplete;
}

customElements.define('tiny-localized', TinyLocalized);

declare global {
  interface HTMLElementTagNameMap {
    'tiny-localized': TinyLocalized;
  }
}
