// A reader further down in the page's own HTML keeps their place when the plan takes over: off the
// screen, each of its panels is as high as the one that it takes the place of.

/** Of the panels that are laid out only on the screen, in pixels. */
export const panelHeights = (root: ParentNode): number[] =>
  panelsIn(root).map((panel) => panel.getBoundingClientRect().height);

export function keepHeights(root: ParentNode, heights: readonly number[]): void {
  if (heights.length === 0) return;
  panelsIn(root).forEach(({ style }, index) => {
    const height = heights[index];
    // Not counting the padding.
    if (height) style.containIntrinsicBlockSize = `auto calc(${height}px - 8px)`;
  });
}

const panelsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.off-screen')];
