import manifest from '../package.json' with { type: 'json' };

/** Where the project is. package.json says it; all other files take it from there. */
export interface ProjectAddress {
  readonly homepage: string;
  /** Where its source is. */
  readonly repository: string;
  /** Where faults are reported. */
  readonly bugs: string;
}

export const projectAddress: ProjectAddress = {
  homepage: manifest.homepage,
  repository: manifest.repository.url.replace(/^git\+|\.git$/g, ''),
  bugs: manifest.bugs.url,
};

/** Nobody can ever own an address that ends in .example (RFC 2606). */
export const isPlaceholder = ({ homepage, repository, bugs }: ProjectAddress): boolean =>
  [homepage, repository, bugs].some((address) => new URL(address).hostname.endsWith('.example'));
