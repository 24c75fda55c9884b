import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { isPlaceholder, projectAddress } from '../../project-address.js';
import { files } from './contents.js';
import type { DocPage } from './pages.js';

type Place = Pick<DocPage, 'source' | 'address' | 'title' | 'language'>;

/** Without an address where there is nothing to link to until the project has one. */
interface Target {
  readonly href: string | undefined;
  /** If it is one of the documentation. */
  readonly page?: Place;
}

/** Where the links of documents lead on the site. */
export class Links {
  readonly #pages: ReadonlyMap<string, Place>;

  constructor(pages: readonly Place[]) {
    this.#pages = new Map(pages.map((page) => [page.source, page]));
  }

  /**
   * @param href as it is written, for those who read the document in the repository
   * @param from the document
   * @throws if the repository has no such file
   */
  onSite(href: string, { source, address }: Place): Target {
    if (/^(#|\w+:)/.test(href)) return { href };
    const [path = '', hash] = href.split('#');
    const target = posix.join(posix.dirname(source), path);
    if (!existsSync(target)) throw new Error(`${source} links to ${href}, which does not exist.`);
    const end = hash === undefined ? '' : `#${hash}`;
    const page = this.#pages.get(target);
    if (page || files.includes(target)) {
      const published = posix.relative(posix.dirname(address), page?.address ?? target);
      return { href: published + end, ...(page && { page }) };
    }
    if (isPlaceholder(projectAddress)) return { href: undefined };
    return { href: `${projectAddress.repository}/blob/HEAD/${target}${end}` };
  }

  /** Of a picture: Vite finds it beside the page, or where this leads. */
  imageOnSite(src: string, { source, address }: Place): string {
    return posix.relative(posix.dirname(address), posix.join(posix.dirname(source), src));
  }
}
