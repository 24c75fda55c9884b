import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Parse } from '../formats/reader.js';
import type { Issue, Parsed } from '../model/issue.js';
import { issueOf, loadDocument } from './load-document.js';

/**
 * - `idle`: there is nothing to show, or it is too early to load it
 * - `loading`: on its way; what was shown before stays
 * - `ready`, `empty`: loaded, with or without anything in it
 * - `stale`: a reload failed, and the last good data are shown
 * - `error`: nothing could be loaded
 */
export type LoadState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'error';

export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  /** The address as the page's author wrote it. */
  readonly sourceAddress: string | undefined;
  /** A document given by a script; wins over the address. */
  readonly data: unknown;
  readonly loading: 'eager' | 'lazy';
  /** Why it lacks what could not be loaded, so far. */
  readonly lostParts: Map<unknown, Issue>;
}

type Content = Parsed<unknown> | undefined;

export interface SourceOptions<T> {
  readonly parse: Parse<T>;
  /** Missing if the host itself decides whether there is anything to show. */
  isEmpty?(value: T): boolean;
  /** Reads a document from the tag's own HTML; `undefined` if there is none. */
  readContent(host: HTMLElement): Content | Promise<Content>;
}

/**
 * Gets the data of an element and tracks their state. Sources are tried in this order: the `data`
 * property, the address, an inline `<script type="application/json">`, the tag's own HTML.
 */
export class SourceController<T> implements ReactiveController {
  state: LoadState = 'idle';
  value: T | undefined;
  issues: readonly Issue[] = [];

  readonly #host: SourceHost;
  readonly #options: SourceOptions<T>;
  readonly #contentObserver = new MutationObserver(() => void this.#readContent());
  #data: unknown;
  /** The address that the state refers to. */
  #address: string | undefined;
  /** The address that the value came from. */
  #valueAddress: string | undefined;
  #isSettled = true;
  #wasVisible = false;
  #request: AbortController | undefined;
  #reading: Promise<Content> | undefined;

  constructor(host: SourceHost, options: SourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const whatever = {
      attributeFilter: ['href'],
      childList: true,
      characterData: true,
      subtree: true,
    };
    this.#contentObserver.observe(this.#host, whatever);
    void this.#readContent();
    // At once, because the element may only have been moved: then its request is still running.
    if (!this.#isSettled) this.#start();
  }

  hostDisconnected(): void {
    this.#contentObserver.disconnect();
    this.#request?.abort();
  }

  /** Before each render: a source that has not changed is not loaded again. */
  hostUpdate(): void {
    const { data, address } = this.#wanted();
    if (data !== undefined) {
      if (data !== this.#data) {
        this.#request?.abort();
        this.#show(this.#parse(data), undefined);
      }
    } else if (address !== this.#address) {
      this.#address = address;
      if (address === undefined) this.#leave();
      else this.#start();
    } else if (this.#data !== undefined) {
      this.reload();
    } else if (!this.#isSettled && this.state !== 'loading' && this.#host.loading !== 'lazy') {
      // It no longer has to wait until it is visible.
      this.#start();
    }
    this.#data = data;
    // Its reader was lost.
    if (this.#host.lostParts.has(this)) void this.#readContent();
  }

  /** Loads again, even if nothing has changed. What is shown stays until the answer is here. */
  reload(): void {
    if (this.#wanted().data !== undefined) return;
    if (this.#address === undefined) void this.#readContent();
    else this.#start();
  }

  #start(): void {
    this.#request?.abort();
    this.#isSettled = false;
    // Removed before its first render: it starts when it is inserted again.
    if (this.#host.isConnected) void this.#load();
  }

  #leave(): void {
    this.#request?.abort();
    this.#isSettled = true;
    void this.#readContent();
  }

  async #load(): Promise<void> {
    const address = this.#address ?? '';
    const { signal } = (this.#request = new AbortController());
    if (this.#host.loading === 'lazy' && !this.#wasVisible) await whenVisible(this.#host, signal);
    this.#wasVisible = true;
    this.#update('loading', this.value, []);
    const parsed = await loadDocument(address, this.#base, this.#options.parse, signal).catch(
      () => undefined,
    );
    if (parsed && !signal.aborted) this.#show(parsed, address);
  }

  /** The content of the tag counts if neither a script nor an address provides any. */
  async #readContent(): Promise<void> {
    if (this.#readsElsewhere()) return;
    const { lostParts } = this.#host;
    lostParts.delete(this);
    const reading = (this.#reading = Promise.resolve(this.#options.readContent(this.#host)));
    const content = await reading.catch((error: unknown) => {
      lostParts.set(this, issueOf(error));
      return undefined;
    });
    if (this.#readsElsewhere() || reading !== this.#reading) return;
    if (content) {
      const { value, issues } = content;
      const parsed: Parsed<T> = value === undefined ? { issues: [] } : this.#parse(value);
      this.#show({ ...parsed, issues: [...issues, ...parsed.issues] }, undefined);
    } else if (this.state !== 'idle') this.#update('idle', undefined, []);
  }

  #readsElsewhere(): boolean {
    const { data, address } = this.#wanted();
    return data !== undefined || address !== undefined;
  }

  /** What the host wants. A script removes data with `null`, a page removes its address with `""`. */
  #wanted(): { data: unknown; address: string | undefined } {
    return {
      data: this.#host.data ?? undefined,
      address: this.#host.sourceAddress || undefined,
    };
  }

  #parse(input: unknown): Parsed<T> {
    try {
      return this.#options.parse(input, { base: this.#base });
    } catch (error) {
      // What a script gives may throw where it is read.
      return { issues: [issueOf(error)] };
    }
  }

  get #base(): string {
    return this.#host.ownerDocument.baseURI;
  }

  #show({ value, issues }: Parsed<T>, address: string | undefined): void {
    this.#isSettled = true;
    if (value !== undefined) {
      this.#valueAddress = address;
      this.#update(this.#options.isEmpty?.(value) ? 'empty' : 'ready', value, issues);
      this.#announce('load');
      return;
    }
    const isStale = this.value !== undefined && this.#valueAddress === address;
    if (isStale) this.#update('stale', this.value, issues);
    else this.#update('error', undefined, issues);
    this.#announce('error');
  }

  #update(state: LoadState, value: T | undefined, issues: readonly Issue[]): void {
    this.state = state;
    this.value = value;
    this.issues = issues;
    this.#host.requestUpdate();
  }

  /** After the render, as on `<img>`: listeners find what the event announces. */
  #announce(type: 'load' | 'error'): void {
    // MooTools has its own `Event`, which is none.
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(new CustomEvent(type)));
  }
}

/** At once where it cannot be told. */
const whenVisible = async (host: HTMLElement, signal: AbortSignal): Promise<void> =>
  (await import('./when-visible.js').catch(() => undefined))?.whenVisible(host, signal);
