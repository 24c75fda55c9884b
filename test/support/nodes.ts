import { expect } from '@open-wc/testing';
import { words } from './words.js';

const describeNode = (node: Node | null | undefined): string =>
  node ? `${node.nodeName.toLowerCase()} “${words(node).slice(0, 40)}”` : 'nothing';

/** Fails unless both are the same node. Chai would print the whole of both, and take minutes. */
export function expectSame(actual: Node | null | undefined, expected: Node | null): void {
  const message = `${describeNode(actual)} is to be the same node as ${describeNode(expected)}`;
  expect(actual === expected, message).to.be.true;
}

/** Where the focus is, looked up through shadow roots. */
export function focusedNode(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
