import type { CSSResult, ReactiveControllerHost } from 'lit';

interface PartHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The file of a part. */
interface PartModule<Host, Part> {
  readonly styles?: CSSResult;
  createPart(host: Host): Part | Promise<Part>;
}

/** A part of an element whose code is loaded by the pages that need it. */
export class LazyPart<Host extends PartHost, Part> {
  /** Asked for, and neither here nor known to be missing. */
  isArriving = false;
  /** Missing until it is here, and where it cannot be loaded: the element then does without. */
  value: Part | undefined;

  readonly #host: Host;
  readonly #import: () => Promise<PartModule<Host, Part>>;
  #arriving: Promise<Part | undefined> | undefined;

  constructor(host: Host, load: () => Promise<PartModule<Host, Part>>) {
    this.#host = host;
    this.#import = load;
  }

  /** Loads it, the first time. */
  load(): Promise<Part | undefined> {
    return (this.#arriving ??= this.#load());
  }

  async #load(): Promise<Part | undefined> {
    this.isArriving = true;
    const module = await this.#import().catch(() => undefined);
    const sheet = module?.styles?.styleSheet;
    if (sheet) (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
    this.value = await module?.createPart(this.#host);
    this.isArriving = false;
    this.#host.requestUpdate();
    return this.value;
  }
}
