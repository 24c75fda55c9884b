import { holderOf } from './page-parts.js';
import { contrast, palette, photograph, type Box, type Colour, type Picture } from './pixels.js';

/** So large that strokes and lines are painted in their full colour. */
const SCALE = 3;
/** A smaller share of a picture is a speck. */
const SPECK = 0.01;
/** So much of a line of words is enough to judge it, in CSS pixels. */
const ENOUGH = 120;
/** The part that identifies a button without a border: the arrow in the column at its end. */
const MARK_WIDTH = 60;
/** So much of a marked text may show what is around the mark, in CSS pixels. */
const EDGE = 1;
/** A piece of a border, with the ground on both sides of it. */
const PIECE = 6;

/** How far a text stands out from what is behind it. It is looked at where its element is in the middle. */
export async function contrastOfText(text: Range, element = holderOf(text)): Promise<number> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = text.getClientRects()[0]!;
  const inside = { x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  return strongest(await photograph({ ...inside, width: Math.min(inside.width, ENOUGH) }, SCALE));
}

/**
 * How far a control stands out by what it is known by: the weakest side of its border, or without
 * one the arrow at its end; and the picture in it.
 */
export async function contrastOfControl(control: HTMLElement): Promise<number> {
  control.scrollIntoView({ block: 'center' });
  const drawing = control.querySelector('svg');
  const drawn = drawing
    ? strongest(await photograph(drawing.getBoundingClientRect(), SCALE))
    : Infinity;
  return Math.min(drawn, await contrastOfEdge(control));
}

async function contrastOfEdge(control: HTMLElement): Promise<number> {
  const { x, y, width, height } = control.getBoundingClientRect();
  if (getComputedStyle(control).borderTopStyle === 'none') {
    return strongest(
      await photograph({ x: x + width - MARK_WIDTH, y, width: MARK_WIDTH, height }, SCALE),
    );
  }
  const half = PIECE / 2;
  const around = { x: x - half, y: y - half, width: width + PIECE, height: height + PIECE };
  const picture = await photograph(around, SCALE);
  const sides = [
    [0, height / 2],
    [width, height / 2],
    [width / 2, 0],
    [width / 2, height],
  ] as const;
  return Math.min(
    ...sides.map(([left, top]) => {
      return strongest(part(picture, { x: left, y: top, width: PIECE, height: PIECE }));
    }),
  );
}

/** A part of a picture, given in CSS pixels. */
function part({ at, scale }: Picture, { x, y, width, height }: Box): Picture {
  return {
    width: Math.trunc(width * scale),
    height: Math.trunc(height * scale),
    scale,
    at: (column, row): Colour => at(x * scale + column, y * scale + row),
  };
}

/** How far the strongest colour of a picture stands out from the most frequent one. */
function strongest(picture: Picture): number {
  const colours = palette(picture);
  const ground = colours[0]!.colour;
  const enough = picture.width * picture.height * SPECK;
  let seen = 0;
  return colours
    .map(({ colour, count }) => ({ value: contrast(colour, ground), count }))
    .sort((one, other) => other.value - one.value)
    .find(({ count }) => (seen += count) >= enough)!.value;
}
