import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { readInlineJson } from '../../src/sources/load-document.js';
import type { Issue } from '../../src/model/issue.js';
import { parseStrategy, type Strategy } from '../../src/model/strategy.js';
import {
  SourceController,
  type LoadState,
  type SourceHost,
} from '../../src/sources/source-controller.js';
import { until } from './until.js';

/** The least that an element with a source can be: it shows the state and the plan's title. */
export class TinyHost extends LitElement implements SourceHost {
  @property() src: string | undefined;
  @property({ attribute: false }) data: unknown;
  @property() loading: 'eager' | 'lazy' = 'eager';

  readonly lostParts = new Map<unknown, Issue>();

  /** Each state that was rendered, and the events, in their order. */
  readonly history: string[] = [];

  readonly source = new SourceController<Strategy>(this, {
    parse: parseStrategy,
    isEmpty: ({ goals }) => goals.length === 0,
    readContent: readInlineJson,
  });

  constructor() {
    super();
    for (const type of ['load', 'error']) {
      this.addEventListener(type, () => this.history.push(`event ${type}`));
    }
  }

  get sourceAddress(): string | undefined {
    return this.src;
  }

  get state(): LoadState {
    return this.source.state;
  }

  /** What the reader sees. */
  get text(): string {
    return this.shadowRoot?.textContent ?? '';
  }

  protected override render(): unknown {
    const title = this.source.value?.title ?? 'nothing';
    return [this.state, ': ', title];
  }

  protected override updated(): void {
    if (this.history.at(-1) !== this.state) this.history.push(this.state);
  }
}

customElements.define('tiny-host', TinyHost);

declare global {
  interface HTMLElementTagNameMap {
    'tiny-host': TinyHost;
  }
}

/** Waits until the reader sees this. */
export const untilShown = (element: TinyHost, text: string): Promise<void> =>
  until(
    () => element.text === text,
    () => `"${text}" is not shown, but "${element.text}"`,
  );

/** A plan with this title and one goal. */
export const plan = (title: string): object => ({ title, goals: [{ title: 'Goal' }] });
