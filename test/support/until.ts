import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { LoadState } from '../../src/sources/source-controller.js';

/** Waits for a condition, and no longer. */
export const until = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(condition()), what, { interval: 5, timeout: 3000 });

/** The element after it has come to this state and shows it in its language. */
export async function inState<E extends LitElement & { readonly state: LoadState }>(
  element: E,
  state: LoadState,
): Promise<E> {
  await until(() => element.state === state, `${element.localName} is to be ${state}`);
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
