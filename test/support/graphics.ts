import { fixture, html } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/define/eu-flag.js';
import '../../src/define/ukrainian-heart.js';
import type { EuFlag } from '../../src/elements/graphics/eu-flag.js';
import type { UkrainianHeart } from '../../src/elements/graphics/ukrainian-heart.js';
import { localized } from './until.js';
import { words } from './words.js';

export type GraphicTag = 'eu-flag' | 'ukrainian-heart';
export type Graphic = EuFlag | UkrainianHeart;

export interface Attributes {
  readonly alt?: string;
  readonly caption?: string;
  readonly href?: string;
  readonly lang?: string;
}

/** Puts the tag with these attributes, and no others, on a page. */
export async function showGraphic(
  tag: GraphicTag,
  { alt, caption, href, lang = 'pl' }: Attributes = {},
): Promise<Graphic> {
  const [a, c, h] = [ifDefined(alt), ifDefined(caption), ifDefined(href)];
  const template =
    tag === 'eu-flag'
      ? html`<eu-flag lang=${lang} alt=${a} caption=${c} href=${h}></eu-flag>`
      : html`<ukrainian-heart lang=${lang} alt=${a} caption=${c} href=${h}></ukrainian-heart>`;
  return localized(await fixture<Graphic>(template));
}

export const drawingOf = (graphic: Graphic): SVGSVGElement =>
  graphic.renderRoot.querySelector('svg')!;

export const linkOf = (graphic: Graphic): HTMLAnchorElement | null =>
  graphic.renderRoot.querySelector('a');

/** What a screen reader finds in it: the name of the drawing, if it has one, and the words under it. */
export function heard(graphic: Graphic): { image: string | null; caption: string } {
  const drawing = drawingOf(graphic);
  const isHidden = drawing.getAttribute('aria-hidden') === 'true';
  if (isHidden === (drawing.getAttribute('role') === 'img')) {
    throw new Error('A drawing is either an image with a name, or hidden.');
  }
  return {
    image: isHidden ? null : drawing.getAttribute('aria-label'),
    caption: words(graphic.renderRoot.querySelector('.caption')),
  };
}
