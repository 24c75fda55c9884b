import { executeServerCommand } from '@web/test-runner-commands';

/** Red, green and blue, 0–255. */
export type Colour = readonly [number, number, number];

/** A part of the page as the eye gets it. */
export interface Picture {
  /** In pixels of the picture. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture in a CSS pixel. */
  readonly scale: number;
  readonly at: (x: number, y: number) => Colour;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes a picture of a part of the window, which is given as `getBoundingClientRect()` does. */
export async function photograph(box: Box, scale = 1): Promise<Picture> {
  const { x, y, width, height } = box;
  const clip = { x: x + scrollX, y: y + scrollY, width, height, scale };
  const png = await executeServerCommand<string, typeof clip>('photograph', clip);
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const at = (column: number, row: number): Colour => {
    const start = (Math.trunc(row) * bitmap.width + Math.trunc(column)) * 4;
    return [data[start]!, data[start + 1]!, data[start + 2]!];
  };
  return { width: bitmap.width, height: bitmap.height, scale, at };
}

/**
 * Takes a picture of an element in the middle of the window. What comes late above it moves it while
 * the picture is taken, which then shows something else, and is taken again.
 */
export async function photographElement(element: Element, scale = 1): Promise<Picture> {
  const place = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return new DOMRect(x + scrollX, y + scrollY, width, height);
  };
  for (;;) {
    element.scrollIntoView({ block: 'center' });
    const before = place();
    const picture = await photograph(element.getBoundingClientRect(), scale);
    if (JSON.stringify(place()) === JSON.stringify(before)) return picture;
  }
}

/** How bright each value of a channel is. */
const BRIGHTNESS = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance as WCAG defines it. */
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * BRIGHTNESS[red]! + 0.7152 * BRIGHTNESS[green]! + 0.0722 * BRIGHTNESS[blue]!;

/** Contrast of two colours, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** The colours of a picture by how many pixels have them, the most frequent one first. */
export function palette({ width, height, at }: Picture): { colour: Colour; count: number }[] {
  const counts = new Map<number, number>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue] = at(x, y);
      const code = (red << 16) | (green << 8) | blue;
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => ({ colour: [code >> 16, (code >> 8) & 255, code & 255], count }));
}
