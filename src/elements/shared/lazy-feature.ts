import type { CSSResult, ReactiveControllerHost } from 'lit';

interface FeatureHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What the file of a feature exports. */
export interface FeatureModule<Host, Feature> {
  readonly styles?: CSSResult;
  createFeature(host: Host): Feature | Promise<Feature>;
}

/** A feature of an element whose code is loaded by the pages that need it. */
export class LazyFeature<Host extends FeatureHost, Feature> {
  /** Requested, but neither here nor known to be missing. */
  isArriving = false;
  /** Missing until it has loaded, or if it cannot be loaded: the element then does without. */
  value: Feature | undefined;
  /** It could not be loaded, so far. */
  isLost = false;

  readonly #host: Host;
  readonly #import: () => Promise<FeatureModule<Host, Feature>>;
  #arriving: Promise<Feature | undefined> | undefined;

  constructor(host: Host, load: () => Promise<FeatureModule<Host, Feature>>) {
    this.#host = host;
    this.#import = load;
  }

  /** Loads it, the first time; what was lost again with the next change of the element. */
  load(): Promise<Feature | undefined> {
    return (this.#arriving ??= this.#load());
  }

  async #load(): Promise<Feature | undefined> {
    const { isLost } = this;
    this.isArriving = !isLost;
    const module = await this.#import().catch(() => undefined);
    const sheet = module?.styles?.styleSheet;
    if (sheet) (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
    this.value = await module?.createFeature(this.#host);
    this.isArriving = false;
    this.isLost = !module;
    if (!module) this.#arriving = undefined;
    // Else it would ask without end.
    if (module || !isLost) this.#host.requestUpdate();
    return this.value;
  }
}
