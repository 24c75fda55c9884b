import { html, nothing, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import { hostStyles } from '../shared/host-styles.js';
import { GraphicElement } from './graphic-element.js';
import { graphicStyles } from './graphic.styles.js';

/**
 * A heart in the colours of the Ukrainian flag, blue over yellow.
 *
 * Its colours take no theme.
 *
 * @tag ukrainian-heart
 *
 * @csspart link - The link, with `href`.
 * @csspart caption - The words under the heart, with `caption`.
 *
 * @cssproperty --city-graphic-size - Width of the heart; 6em by default.
 * @cssproperty --city-text - Colour of the caption; the page's own by default.
 * @cssproperty --city-focus - Colour of the focus ring.
 */
export class UkrainianHeart extends GraphicElement {
  static override styles = [hostStyles, graphicStyles];

  protected override defaultAlt({ msg }: L10n): string {
    return msg('Heart in the colours of the Ukrainian flag, blue over yellow', {
      id: 'ukrainian-heart.alt',
      desc: 'Text alternative of the heart.',
    });
  }

  protected override defaultCaption(): string {
    return '';
  }

  protected override drawing(alt: string): TemplateResult {
    return html`<svg
      viewBox="0 0 96 84"
      role=${alt ? 'img' : nothing}
      aria-label=${alt || nothing}
      aria-hidden=${alt ? nothing : 'true'}
    >
      <path
        fill="#0057b7"
        d="M48 16C42 5 33 1 25 1 11 1 2 12 2 25c0 6 1.6 11.6 4.3 17h83.400C92.4 36.6 94 31 94 25 94 12 85 1 71 1 63 1 54 5 48 16Z"
      />
      <path fill="#ffd700" d="M6.3 42C15 59 33 72 48 83c15-11 33-24 41.7-41Z" />
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ukrainian-heart': UkrainianHeart;
  }
}
