import { contrast, photograph, type Box, type Picture } from './pixels.js';

/** More than the distance between the ring and what it surrounds. */
const MARGIN = 8;
const SCALE = 2;

/** What the eye sees of the focus: by how much a picture changes when an element gets it. */
export interface FocusRing {
  /** Changed area in CSS pixels, where the change has a contrast of 3:1 or more. */
  readonly area: number;
  /** The area of a line 2 CSS pixels thick around the element: WCAG 2.4.13. */
  readonly wanted: number;
  /** The sides of the element along which nothing has changed. */
  readonly openSides: readonly string[];
}

/** Gives the focus to an element as the keyboard does, and looks. */
export async function focusRingOf(element: HTMLElement): Promise<FocusRing> {
  element.scrollIntoView({ block: 'center' });
  blurAll();
  const place = placeOf(element);
  const around = boxAround(place);
  const before = await photograph(around, SCALE);
  element.focus({ preventScroll: true, focusVisible: true });
  const after = await photograph(around, SCALE);
  const changed = changes(before, after);
  return {
    area: changed.length / SCALE ** 2,
    wanted: 2 * perimeterOf(place),
    openSides: openSides(before, changed),
  };
}

/** All that a press reaches: the button of a goal is stretched over what is said beside it. */
const placeOf = (element: HTMLElement): Element =>
  element.matches('.toggle') ? element.closest('.head')! : element;

function blurAll(): void {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  (focused as HTMLElement | null)?.blur();
}

function boxAround(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  const left = Math.max(0, Math.floor(x - MARGIN));
  const right = Math.min(innerWidth, Math.ceil(x + width + MARGIN));
  const top = Math.floor(y - MARGIN);
  return {
    x: left,
    y: top,
    width: right - left,
    height: Math.ceil(y + height + MARGIN) - top,
  };
}

/** A link over several lines has a box for each; where two touch, no line runs between them. */
function perimeterOf(element: Element): number {
  const boxes = [...element.getClientRects()];
  const outside = boxes.reduce((sum, { width, height }) => sum + 2 * (width + height), 0);
  const inside = boxes.slice(1).reduce((sum, box, index) => {
    const above = boxes[index]!;
    const common = Math.min(above.right, box.right) - Math.max(above.left, box.left);
    return sum + 2 * Math.max(0, common);
  }, 0);
  return outside - inside;
}

type Pixel = readonly [x: number, y: number];

/** The sides where less than half of the edge, without its corners, has something that changed. */
function openSides({ width, height }: Picture, changed: readonly Pixel[]): string[] {
  // As far inside the element as outside of it.
  const strip = 2 * MARGIN * SCALE;
  const [right, bottom] = [width - strip, height - strip];
  const inColumns = changed.filter(([x]) => x >= strip && x < right);
  const inRows = changed.filter(([, y]) => y >= strip && y < bottom);
  const columns = (at: Pixel[]) => new Set(at.map(([x]) => x)).size / (right - strip);
  const rows = (at: Pixel[]) => new Set(at.map(([, y]) => y)).size / (bottom - strip);
  const shares = {
    above: columns(inColumns.filter(([, y]) => y < strip)),
    below: columns(inColumns.filter(([, y]) => y >= bottom)),
    left: rows(inRows.filter(([x]) => x < strip)),
    right: rows(inRows.filter(([x]) => x >= right)),
  };
  return Object.entries(shares).flatMap(([side, share]) => (share < 0.5 ? [side] : []));
}

/** The pixels that can be told from what they were before. */
function changes(before: Picture, after: Picture): Pixel[] {
  const changed: Pixel[] = [];
  for (let y = 0; y < before.height; y += 1) {
    for (let x = 0; x < before.width; x += 1) {
      if (contrast(before.at(x, y), after.at(x, y)) >= 3) changed.push([x, y]);
    }
  }
  return changed;
}
