import { assert } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { LoadState } from '../../src/sources/source-controller.js';

// The real one, whatever a fake clock makes of it later.
const setTimeout = window.setTimeout.bind(window);

/** What takes longer hangs, however busy the machine is. */
const PATIENCE_MS = 20_000;

/** Waits for a condition, and no longer. */
export async function until(
  condition: () => unknown,
  what: string | (() => string),
): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > PATIENCE_MS) {
      assert.fail(`Waited in vain: ${typeof what === 'string' ? what : what()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** The element after it has come to this state and shows it in its language. */
export async function inState<E extends LitElement & { readonly state: LoadState }>(
  element: E,
  state: LoadState,
): Promise<E> {
  await until(
    () => element.state === state,
    () => `${element.localName} is ${element.state}, not ${state}`,
  );
  return localized(element);
}

/** The element after the texts of its language are there and shown. */
export async function localized<E extends LitElement>(element: E): Promise<E> {
  await until(() => element.renderRoot.querySelector('.localized'), 'texts are to be loaded');
  await element.updateComplete;
  return element;
}

/** Lets everything pass that runs without waiting for anything: microtasks, then one task. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
