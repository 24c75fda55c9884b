/** What we use of the script that Pagefind writes. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(
    folder: string,
    options: { language: string; indexWeight: number; baseUrl: string },
  ): Promise<void>;
  debouncedSearch(
    query: string,
    options: object,
    wait: number,
  ): Promise<{ results: readonly Result[] } | null>;
}

interface Result {
  data(): Promise<Found>;
}

/** A page in which something was found. */
export interface Found {
  readonly url: string;
  /** HTML: text with `<mark>` in it. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  /** The sections in which it was found. */
  readonly sub_results: readonly FoundSection[];
}

interface FoundSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly weight: number }[];
}

/** The section that says most about what was searched for; words in headings count more. */
export function bestSection({ sub_results }: Found): FoundSection | undefined {
  const weight = (section: FoundSection) =>
    section.weighted_locations.reduce((sum, one) => sum + one.weight, 0);
  return [...sub_results].sort((a, b) => weight(b) - weight(a))[0];
}

/** While somebody types. */
const PAUSE_MS = 200;

/** The search of the documentation in the language of the page, and in English where that is all there is. */
export class Search {
  readonly #root: URL;
  #loading: Promise<Pagefind> | undefined;

  constructor(root: URL) {
    this.#root = root;
  }

  /** @returns undefined if another search was started meanwhile */
  async find(query: string): Promise<readonly Result[] | undefined> {
    const pagefind = await (this.#loading ??= this.#load());
    const answer = await pagefind.debouncedSearch(query, {}, PAUSE_MS);
    return answer?.results;
  }

  async #load(): Promise<Pagefind> {
    const folder = new URL('pagefind/', this.#root);
    const address = new URL('pagefind.js', folder).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    const baseUrl = this.#root.pathname;
    await pagefind.options({ baseUrl });
    await pagefind.init();
    if (document.documentElement.lang !== 'en') {
      const english = { language: 'en', indexWeight: 0.5, baseUrl };
      await pagefind.mergeIndex(folder.href, english);
    }
    return pagefind;
  }
}
