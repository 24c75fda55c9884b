import { css, html, nothing, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import { hostStyles } from '../shared/host-styles.js';
import { GraphicElement } from './graphic-element.js';
import { graphicStyles } from './graphic.styles.js';

const WIDTH = 810;
const HEIGHT = 540;

/**
 * Twelve upright stars on a circle, as the graphical specification of the European emblem draws
 * them: the circle's radius is a third of the flag's height, that of a star a sixth of the circle's.
 */
const STARS = [...Array(12).keys()]
  .map((hour) => {
    const angle = (hour * Math.PI) / 6;
    const x = WIDTH / 2 + (HEIGHT / 3) * Math.sin(angle);
    const y = HEIGHT / 2 - (HEIGHT / 3) * Math.cos(angle);
    return starAt(x, y, HEIGHT / 18);
  })
  .join('');

/** A five-pointed star, one point upwards. */
function starAt(x: number, y: number, radius: number): string {
  // The inner corners of a pentagram lie on a circle smaller by the golden ratio squared.
  const inner = radius * 0.381966;
  const corners = [...Array(10).keys()].map((corner) => {
    const r = corner % 2 === 0 ? radius : inner;
    const angle = (corner * Math.PI) / 5;
    return `${(x + r * Math.sin(angle)).toFixed(2)} ${(y - r * Math.cos(angle)).toFixed(2)}`;
  });
  return `M${corners.join('L')}Z`;
}

/**
 * The flag of the European Union, in its official geometry and colours
 * (https://op.europa.eu/webpub/opoce/brief/en/emblem.html).
 *
 * Its colours take no theme. It has a white border, to be seen on any ground but white. Notices of EU funding need the
 * full words, for instance `caption="Dofinansowane przez Unię Europejską"` (Annex IX of Regulation
 * (EU) 2021/1060).
 *
 * @tag eu-flag
 *
 * @csspart link - The link, with `href`.
 * @csspart caption - The words under the flag, with `caption`.
 *
 * @cssproperty --city-graphic-size - Width of the flag; 6em by default.
 * @cssproperty --city-text - Colour of the caption; the page's own by default.
 * @cssproperty --city-focus - Colour of the focus ring.
 */
export class EuFlag extends GraphicElement {
  static override styles = [
    hostStyles,
    graphicStyles,
    css`
      svg {
        /* A twenty-fifth of the height, as the emblem's rules ask for on a coloured ground. */
        border: 2.53cqi solid #fff;
      }
    `,
  ];

  /** Europe, as it is called in the languages of the Union and of its neighbours. */
  protected override readonly subject = /[eé][uvwi]r[oó]+p|ευρωπ|[еє]вроп|\b(eu|ue)\b/iu;

  protected override defaultAlt({ msg }: L10n): string {
    return msg('Flag of the European Union', {
      id: 'eu-flag.alt',
      desc: 'Text alternative of the flag.',
    });
  }

  protected override defaultCaption({ msg }: L10n): string {
    return msg('European Union', {
      id: 'eu-flag.caption',
      desc: 'The words under the flag. Use the official name of the Union in your language.',
    });
  }

  protected override drawing(alt: string): TemplateResult {
    return html`<svg
      viewBox="0 0 810 540"
      role=${alt ? 'img' : nothing}
      aria-label=${alt || nothing}
      aria-hidden=${alt ? nothing : 'true'}
    >
      <path fill="#039" d="M0 0h810v540H0z" />
      <path fill="#fc0" d=${STARS} />
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eu-flag': EuFlag;
  }
}
