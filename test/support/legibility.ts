import { holderOf, nameOf, rendered, textsIn } from './page-parts.js';

/** The room above and below its letters that a line of text has, as a share of its box. */
const LINE_ROOM = 0.25;
/** Browsers place boxes at fractions of a pixel. */
const NEARLY_PX = 1;

interface Piece {
  readonly part: Element;
  readonly box: DOMRect;
}

/** The words and controls of an element that the eye cannot read, each with the reason. */
export function illegible(element: Element): string[] {
  const texts = textsIn(element).flatMap((text) =>
    [...text.getClientRects()].map((box) => ({ part: holderOf(text), box: inked(box) })),
  );
  const controls = rendered(element, 'input, .copy').map((part) => ({
    part,
    box: part.getBoundingClientRect(),
  }));
  const pieces = [...texts, ...controls, ...rendered(element, '.toggle').map(arrowOf)];
  return [
    ...new Set([
      ...textsIn(element)
        .filter(isSqueezed)
        .map((text) => `${nameOf(holderOf(text))} is squeezed`),
      ...pieces.filter(isBesideWindow).map(({ part }) => `${nameOf(part)} leaves the window`),
      ...pieces.filter(isCutOff).map(({ part }) => `${nameOf(part)} is cut off`),
      ...overlaps(pieces).map(([one, other]) => `${nameOf(one.part)} is on ${nameOf(other.part)}`),
    ]),
  ];
}

/** What says whether a goal is open. It is drawn beside the words, and has no element of its own. */
function arrowOf(toggle: HTMLElement): Piece {
  const { x, y } = toggle.getBoundingClientRect();
  const { left, top, width, height } = getComputedStyle(toggle, '::after');
  const box = new DOMRect(
    x + parseFloat(left),
    y + parseFloat(top),
    parseFloat(width),
    parseFloat(height),
  );
  return { part: toggle.parentElement!, box };
}

/** Whether the page has to be scrolled from side to side. */
export const scrollsSideways = (): boolean =>
  document.documentElement.scrollWidth > document.documentElement.clientWidth;

/** Whether there are but a few letters in a line. */
function isSqueezed(text: Range): boolean {
  const letters = text.toString().length;
  // A line that runs in two directions has more than one box.
  const lines = new Set([...text.getClientRects()].map(({ top }) => Math.round(top)));
  return letters > 20 && letters < 4 * lines.size;
}

function inked({ x, y, width, height }: DOMRect): DOMRect {
  return new DOMRect(x, y + height * LINE_ROOM, width, height * (1 - 2 * LINE_ROOM));
}

const isBesideWindow = ({ box }: Piece): boolean =>
  box.left < -NEARLY_PX || box.right > document.documentElement.clientWidth + NEARLY_PX;

function isCutOff({ part, box }: Piece): boolean {
  for (let around: Element | null = part; around; around = parentOf(around)) {
    if (getComputedStyle(around).overflow === 'visible') continue;
    const frame = around.getBoundingClientRect();
    const overhang = [
      frame.left - box.left,
      box.right - frame.right,
      frame.top - box.top,
      box.bottom - frame.bottom,
    ];
    // What scrolls the page is not a frame around its parts.
    if (around !== document.documentElement && overhang.some((px) => px > NEARLY_PX)) return true;
  }
  return false;
}

const parentOf = (part: Element): Element | null =>
  part.parentElement ?? (part.getRootNode() as Partial<ShadowRoot>).host ?? null;

function overlaps(pieces: readonly Piece[]): [Piece, Piece][] {
  return pieces.flatMap((one, index) =>
    pieces
      .slice(index + 1)
      .filter((other) => one.part !== other.part && areaOfBoth(one.box, other.box))
      .map((other): [Piece, Piece] => [one, other]),
  );
}

function areaOfBoth(one: DOMRect, other: DOMRect): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > NEARLY_PX && height > NEARLY_PX;
}
