import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../model/issue.js';
import { issueOf } from '../../sources/load-document.js';

interface FeatureHost extends ReactiveControllerHost {
  addStyles(styles: CSSResult): void;
  /** Why it lacks what could not be loaded, so far. */
  readonly lostParts: Map<unknown, Issue>;
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

  readonly #host: Host;
  readonly #import: () => Promise<FeatureModule<Host, Feature>>;
  #arriving: Promise<Feature | undefined> | undefined;

  constructor(host: Host, load: () => Promise<FeatureModule<Host, Feature>>) {
    this.#host = host;
    this.#import = load;
  }

  /** It could not be loaded, so far. */
  get isLost(): boolean {
    return this.#host.lostParts.has(this);
  }

  /** Loads it, the first time; what was lost again with the next change of the element. */
  load(): Promise<Feature | undefined> {
    return (this.#arriving ??= this.#load());
  }

  async #load(): Promise<Feature | undefined> {
    const { isLost } = this;
    const { lostParts } = this.#host;
    this.isArriving = !isLost;
    try {
      const module = await this.#import();
      if (module.styles) this.#host.addStyles(module.styles);
      this.value = await module.createFeature(this.#host);
      lostParts.delete(this);
    } catch (error) {
      lostParts.set(this, issueOf(error));
      this.#arriving = undefined;
    }
    this.isArriving = false;
    // Else it would ask without end.
    if (!isLost || !this.isLost) this.#host.requestUpdate();
    return this.value;
  }
}
