import { expect } from '@open-wc/testing';
import { words } from './words.js';

const describeNode = (node: MaybeNode): string =>
  node ? `${node.nodeName.toLowerCase()} “${words(node).slice(0, 40)}”` : 'nothing';

type MaybeNode = Node | null | undefined;

/** Fails unless both are the same node, or none. Chai would print the whole of both, and take minutes. */
export function expectSame(actual: MaybeNode, expected: MaybeNode): void {
  const message = `${describeNode(actual)} is to be the same node as ${describeNode(expected)}`;
  expect((actual ?? null) === (expected ?? null), message).to.be.true;
}

/** Where the focus is, looked up through shadow roots. */
export function focusedNode(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
